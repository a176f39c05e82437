/**
 * Builds or checks the console for Maven, and does nothing when nothing has changed: `node build.mjs` installs the
 * libraries when the lock file has changed, generates the types and builds; `node build.mjs check` runs linter and tests.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const STAMPS = join(HERE, '..', 'target', 'console-stamps')
const LIBRARIES = join(HERE, 'node_modules')
const SERVICES = [
  'gateway',
  'registry',
  'volunteer-service',
  'activity-service',
  'scoring-service',
  'reporting-service',
]
const DOCUMENTS = SERVICES.map((service) => join(HERE, '..', '..', service, 'src', 'main', 'openapi.json'))
const FOLDERS = ['src', 'e2e', 'bench'].map((folder) => join(HERE, folder))
const NOT_SOURCES = ['node_modules', 'generated']

async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries
    .filter((entry) => !NOT_SOURCES.includes(entry.name))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })
  return (await Promise.all(found)).flat()
}

async function digestOf(files) {
  const digest = createHash('sha256')
  for (const file of files.toSorted()) digest.update(file).update(await readFile(file))
  return digest.digest('hex')
}

async function sources() {
  const beside = (await readdir(HERE, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(HERE, entry.name))
  return [...beside, ...DOCUMENTS, ...(await Promise.all(FOLDERS.map(filesIn))).flat()]
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
    const child = spawn(command, args, { cwd: HERE, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part))
    child.on('error', (cause) =>
      reject(new Error(`${command} cannot be run (Node 20 with npm is needed): ${cause.message}`)),
    )
    child.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`${[command, ...args].join(' ')}\n${printed}`)),
    )
  })
}

/** Does the work unless it has been done for the same content. */
async function once(stamp, digest, work) {
  const done = await readFile(stamp, 'utf8').catch(() => '')
  if (done === digest) return
  await work()
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, digest)
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

async function install() {
  const digest = await digestOf([join(HERE, 'package-lock.json')])
  await once(join(LIBRARIES, '.installed'), digest, () => run(npm, 'ci', '--no-audit', '--no-fund', '--prefer-offline'))
}

async function build() {
  await install()
  await once(join(STAMPS, 'build'), await digestOf(await sources()), async () => {
    await run(process.execPath, 'types.mjs')
    await run(npx, 'vite', 'build')
    await run(npx, 'vue-tsc')
  })
}

async function check() {
  await install()
  await once(join(STAMPS, 'check'), await digestOf(await sources()), async () => {
    await Promise.all([
      run(npx, 'vitest', 'run'),
      run(npx, 'eslint', '.'),
      run(npx, 'prettier', '--check', '--log-level', 'warn', '.'),
    ])
  })
}

try {
  await (process.argv[2] === 'check' ? check() : build())
} catch (failure) {
  console.error(failure.message)
  process.exit(1)
}
