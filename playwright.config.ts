import { defineConfig } from '@playwright/test'

export default defineConfig({
  globalSetup: './tools/open-roots.ts',
  outputDir: 'out/e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  // Generous, as the machine may be busy with other things.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', fullyParallel: true },
    // What takes how long: by itself, so that nothing else takes the machine's time.
    { name: 'figures', testDir: 'tests/figures', workers: 1 },
    // Driven by Puppeteer: Playwright needs a Firefox of its own make.
    { name: 'firefox', testDir: 'tests/firefox', fullyParallel: true },
  ],
})
