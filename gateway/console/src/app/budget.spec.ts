import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const BUILT = join(import.meta.dirname, '../../../target/classes/console')
const KB = 1000

interface Chunk {
  file: string
  imports?: string[]
}

function chunks(): Record<string, Chunk> {
  return JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'))
}

/** Returns the scripts that a page needs before it can be used: its document, its own file, and all that these import. */
function scriptsOf(...names: string[]): string[] {
  const known = chunks()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const chunk = known[name]
    if (chunk === undefined) throw new Error(`${name} is not part of the build`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  names.forEach(visit)
  return [...seen]
}

function weightOf(...names: string[]): number {
  return scriptsOf(...names)
    .map((file) => gzipSync(readFileSync(join(BUILT, file))).length)
    .reduce((sum, size) => sum + size, 0)
}

describe.runIf(existsSync(BUILT))('first load, script gzip', () => {
  it('deskIsAtMost250kB', () => {
    expect(weightOf('index.html', 'src/areas/roster/RosterPage.vue')).toBeLessThanOrEqual(250 * KB)
  })

  it('boardIsAtMost300kB', () => {
    expect(weightOf('index.html', 'src/areas/board/BoardPage.vue')).toBeLessThanOrEqual(300 * KB)
  })

  it('phoneIsAtMost160kB', () => {
    expect(weightOf('phone.html', 'src/areas/participation/MinePage.vue')).toBeLessThanOrEqual(160 * KB)
  })
})
