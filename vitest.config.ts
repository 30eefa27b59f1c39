import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,properties}/**/*.test.{ts,tsx}'],
    // Files share a worker and what they import: starting anew for each of them took a third of
    // the time. What a test changes of its surroundings it puts back.
    isolate: false,
    maxWorkers: 2,
    // To end what hangs. A test that starts a Node takes longer than the default 5 s when the
    // machine is busy with other things.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
