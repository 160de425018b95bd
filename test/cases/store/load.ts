import type { Execute } from '../../databases/test-engine.js'
import { storeTables } from './tables.js'

/** Fills the store. */
export const loadStore = async (execute: Execute): Promise<void> => {
  await execute(storeTables)
  await execute('analyze')
}
