import { SHIPPED_BUILD } from '../scenarios/shipped.ts'
import { SHIPPED, test } from './extension.ts'
import { createStage } from './stage.ts'

test.use({ built: SHIPPED })

for (const { title, run } of SHIPPED_BUILD) {
  test(title, ({ extension }) => run(createStage(extension)))
}
