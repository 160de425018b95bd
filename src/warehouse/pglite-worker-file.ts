import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WorkerOptions } from 'node:worker_threads'

/** The worker's file, and how Node is to run it. */
export interface WorkerFile {
  readonly url: URL
  readonly options: WorkerOptions
}

// Beside this file in the sources; in the built package beside the chunk that this file has become part of, or in its own folder.
const PLACES = ['./pglite-worker.ts', './pglite-worker.js', './warehouse/pglite-worker.js', '../warehouse/pglite-worker.js']

/** Finds the PGlite worker: in the sources it is run through tsx, in the built package as it is. */
export function pgliteWorkerFile(): WorkerFile {
  const url = PLACES.map((place) => new URL(place, import.meta.url)).find((each) => existsSync(fileURLToPath(each)))
  if (!url) throw new Error('the file of the PGlite worker is missing in this build')
  return { url, options: url.pathname.endsWith('.ts') ? { execArgv: ['--import', tsx()] } : {} }
}

// tsx's own `--import` file takes effect in the main thread only.
function tsx(): string {
  const register = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register()`
  return `data:text/javascript,${encodeURIComponent(register)}`
}
