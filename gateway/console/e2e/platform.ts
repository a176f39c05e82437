/** The platform that the stories run on, and the accounts of its demo data. */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const ORIGIN = setting('PUBLIC_ORIGIN')

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export interface Account {
  username: string
  password: string
}

/** Returns an account of the demo data, or one of the two that run the platform. */
export function account(username: string): Account {
  if (username === 'operator') return { username, password: setting('OPERATOR_PASSWORD') }
  const line = readFileSync(setting('SIGN_INS_FILE'), 'utf8')
    .split('\n')
    .map((text) => text.split('\t'))
    .find(([name]) => name === username)
  if (line?.[1] === undefined) throw new Error(`The demo data has no account ${username}`)
  return { username, password: line[1] }
}

/** Returns the Chromium of this machine. */
export function chromium(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.flatMap((folder) => CHROMIUMS.map((name) => join(folder, name))).find(existsSync)
  if (found === undefined) throw new Error('No Chromium was found on the path')
  return process.env['CHROMIUM'] ?? found
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is missing: run infra/demo --console`)
  return value
}
