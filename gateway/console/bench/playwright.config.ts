/** Measurements in Chromium on a running platform that `infra/bench console` names in the environment. */
import { defineConfig } from '@playwright/test'
import stories from '../e2e/playwright.config'

export default defineConfig({
  ...stories,
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: '../../target/console-bench',
  timeout: 300_000,
  reporter: 'line',
})
