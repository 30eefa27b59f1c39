import { SHIPPED_BUILD } from '../scenarios/shipped.ts'
import { SHIPPED, test } from './stage.ts'

test.use({ built: SHIPPED })

for (const { title, run } of SHIPPED_BUILD) test(title, ({ stage }) => run(stage))
