import { expect } from '@playwright/test'
import { SCENARIOS } from '../scenarios/all.ts'
import { test } from './stage.ts'

for (const { title, notInFirefox, run } of SCENARIOS) {
  if (notInFirefox !== undefined) continue
  test(title, async ({ stage }) => {
    await run(stage)
    expect(stage.requests).toEqual([])
  })
}
