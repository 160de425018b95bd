import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A fresh build of the page in a folder of its own, and how to throw it away. */
export interface BuiltPlayground {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Builds the page from its sources, so that no test passes on yesterday's files. */
export async function buildPlayground(): Promise<BuiltPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-playground-'))
  const configFile = fileURLToPath(new URL('../../src/playground/vite.config.ts', import.meta.url))
  await build({ configFile, mode: 'production', logLevel: 'error', build: { outDir: folder } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
