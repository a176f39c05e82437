/** The stories in Chromium, on a running platform that `infra/demo --console` names in the environment. */
import { defineConfig } from '@playwright/test'
import { chromium, ORIGIN } from './platform'

const SCREENS = process.env['CONSOLE_SCREENS'] !== undefined

export default defineConfig({
  testMatch: SCREENS ? '**/*.screens.ts' : '**/*.story.ts',
  outputDir: '../../target/console-stories',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: ORIGIN,
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
