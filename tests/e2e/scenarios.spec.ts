import { SCENARIOS } from '../scenarios/all.ts'
import { expect, test } from './extension.ts'
import { createStage } from './stage.ts'

for (const { title, inChromium, run } of SCENARIOS) {
  if (inChromium !== undefined) continue
  test(title, async ({ extension }) => {
    const stage = createStage(extension)
    await run(stage)
    expect(stage.requests).toEqual([])
  })
}
