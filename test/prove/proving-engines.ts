import { afterAll, beforeAll, inject } from 'vitest'
import type { ProvingEngine } from './engines/engine.js'
import { openPglite } from './engines/pglite.js'
import { openPostgres } from './engines/postgres.js'

/** Opens every engine that is here before a file's tests, and closes them after. */
export function provingEngines(): () => readonly ProvingEngine[] {
  let engines: readonly ProvingEngine[] = []
  beforeAll(async () => {
    const server = inject('postgres')
    const opened = await Promise.all([openPglite(), server === null ? null : openPostgres(server)])
    engines = opened.filter((engine) => engine !== null)
  })
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
  })
  return () => engines
}
