import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/browser/chromium.ts';

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  fullyParallel: false,
  forbidOnly: true,
  // A test that passes on the second try has found something: it fails.
  retries: 0,
  // Each story runs a server and several browsers, and mostly waits for them: alone it leaves a core idle.
  workers: availableParallelism(),
  // A whole game with five people, on a busy machine of two cores.
  timeout: 300_000,
  // A story beside others on a slow machine. Whatever comes is seen when it comes.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    launchOptions: await chromiumLaunch(),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
