import { expect } from '@playwright/test'
import { SCENARIOS } from '../scenarios/all.ts'
import { test } from './stage.ts'

for (const { title, run } of SCENARIOS) {
  test(title, async ({ stage }) => {
    await run(stage)
    expect(stage.requests).toEqual([])
  })
}
