import 'fmin'

/** Gives a function's value and writes its gradient. */
type Objective = (x: Float64Array, gradient: Float64Array) => number

interface Fmin {
  conjugateGradient(
    objective: Objective,
    start: Float64Array,
    options: { maxIterations: number },
  ): { x: Float64Array }
}

// Its build is for scripts, in a package of modules: it gives itself to the global object.
declare global {
  var fmin: Fmin
}

/** Where a function is least, by conjugate gradients from a start. */
export function minimize(
  objective: Objective,
  start: Float64Array,
  maxIterations: number,
): Float64Array {
  return globalThis.fmin.conjugateGradient(objective, start, { maxIterations }).x
}
