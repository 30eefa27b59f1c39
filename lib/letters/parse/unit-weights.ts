import type { UnitWeights } from './judge-units.ts'
import weights from './unit-weights.json' with { type: 'json' }

/** The weights that `npm run train` wrote. */
export const UNIT_WEIGHTS: UnitWeights = weights
