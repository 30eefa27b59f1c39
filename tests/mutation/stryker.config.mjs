/** How Stryker works here; what it works on comes from `tools/mutation.ts`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tools/mutation/sample.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine must not pass for a mutant that never ends; loops are counted as well.
  timeoutMS: 40_000,
  // TypeScript 7 has no API for Stryker to read a configuration with, and none is needed.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  ignorePatterns: ['/out', '/.output', '/test-results', '/docs', '/assets'],
  warnings: false,
  logLevel: 'error',
}
