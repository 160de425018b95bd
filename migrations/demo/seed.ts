import type { Knex } from 'knex'
import { filledTables, generateDemo } from './generate.js'
import { isoInstant } from './instant.js'
import type { DemoOptions } from './size.js'
import { type FilledTable, physicalName } from './table.js'

const batchSize = 5_000

const element = (type: string, value: unknown): string => {
  if (value === null || value === undefined) return 'NULL'
  const text = type.startsWith('timestamptz') && typeof value === 'number' ? isoInstant(value) : String(value)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** One array a column and one statement a batch: an insert that every PostgreSQL understands, at nearly the speed of COPY. */
const load = async (knex: Knex, { table, rows }: FilledTable): Promise<void> => {
  const columns = Object.entries(table.columns)
  const names = columns.map(() => '??').join(', ')
  const arrays = columns.map(([, type]) => `?::${type.replace('?', '')}[]`).join(', ')
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    const values = columns.map(([name, type]) => `{${batch.map((row) => element(type, row[name])).join(',')}}`)
    const identifiers = columns.map(([name]) => physicalName(name))
    await knex.raw(`insert into ?? (${names}) select * from unnest(${arrays})`, [table.name, ...identifiers, ...values])
  }
}

/** Fills the migrated, empty tables with the demo company in one transaction, then brings the planner's statistics up to date. */
export const seedDemo = async (knex: Knex, options: DemoOptions): Promise<void> => {
  const tables = filledTables(generateDemo(options))
  await knex.transaction(async (transaction) => {
    for (const table of tables) await load(transaction, table)
  })
  for (const { table } of tables) await knex.raw('analyze ??', [table.name])
}
