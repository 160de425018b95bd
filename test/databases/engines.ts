import { inject } from 'vitest'
import { pgliteEngine } from './pglite-database.js'
import { postgresEngine } from './postgres-database.js'
import type { TestEngine } from './test-engine.js'

/** Every engine that Etalon answers from, for `describe.each(engines)`; one that is not `available` here is to be skipped. */
export const engines: readonly TestEngine[] = [pgliteEngine, postgresEngine(inject('postgres'))]
