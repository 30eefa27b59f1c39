import { defineConfig } from '@playwright/test'

export default defineConfig({
  globalSetup: './tools/open-roots.ts',
  workers: 2,
  forbidOnly: true,
  // What fails once in a hundred runs must not stop a release; each such test is told by name.
  retries: 1,
  timeout: 30_000,
  // Generous, as the machine may be busy with other things.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  // Each has a folder of its own, as they may go on side by side.
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', outputDir: 'out/e2e', fullyParallel: true },
    // What takes how long: by itself, so that nothing else takes the machine's time.
    { name: 'figures', testDir: 'tests/figures', outputDir: 'out/figures', workers: 1 },
    // Driven by Puppeteer: Playwright needs a Firefox of its own make. One of them does, beside the
    // two browsers of the other tests.
    { name: 'firefox', testDir: 'tests/firefox', outputDir: 'out/firefox', workers: 1 },
  ],
})
