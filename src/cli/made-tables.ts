import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { EmbeddedPlace } from './embedded-place.js'

/** Whether word was left that these tables are in the embedded database: a start that finds it need not wait for the database to say so. */
export function areNotedAsMade({ tablesFile }: EmbeddedPlace, tables: readonly string[]): boolean {
  try {
    const noted = new Set(z.array(z.string()).parse(JSON.parse(readFileSync(tablesFile, 'utf8'))))
    return tables.every((name) => noted.has(name))
  } catch {
    return false
  }
}

/** Leaves word of the tables that are in the embedded database. */
export function noteAsMade({ tablesFile }: EmbeddedPlace, tables: readonly string[]): void {
  writeFileSync(tablesFile, `${JSON.stringify(tables)}\n`)
}
