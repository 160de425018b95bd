import type { Knex } from 'knex'
import type { DemoQuestion } from '../asked-demo.js'

/** A row of a table of the demo company. */
export type Row = Readonly<Record<string, unknown>>

/** A few rows whose time no other example speaks of, and what is asked of the metrics whose `example` they are. */
export interface ExampleWorld {
  /** By table; rows that say no `id` get one. */
  readonly rows: Readonly<Record<string, readonly Row[]>>
  /** By metric. */
  readonly questions: Readonly<Record<string, Omit<DemoQuestion, 'metrics'>>>
}

/** As many rows (or lists of them) as are asked for, each made from its position. */
export const many = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index))

/** The question for a time from one day until another, which is not in it. */
export const within = (from: string, until: string) => ({ range: { between: { from, until } } }) as const

/** The same question to each of the metrics. */
export const each = (names: readonly string[], question: ExampleWorld['questions'][string]): ExampleWorld['questions'] =>
  Object.fromEntries(names.map((name) => [name, question]))

/** Noon of a day. */
export const noon = (day: string): string => `${day}T12:00:00Z`

/** A time some hours after another. */
export const hoursAfter = (time: string, hours: number): string => new Date(Date.parse(time) + hours * 3_600_000).toISOString()

const withoutId = new Set(['ad_spend', 'acquisition_costs', 'retention_costs', 'store_ratings', 'account_daily', 'product_categories'])

/** Puts the rows of all worlds into their tables. */
export async function fillWorlds(knex: Knex, worlds: readonly ExampleWorld[]): Promise<void> {
  const tables = [...new Set(worlds.flatMap(({ rows }) => Object.keys(rows)))]
  for (const table of tables) {
    const rows = worlds.flatMap((world) => world.rows[table] ?? [])
    const numbered = withoutId.has(table) ? rows : rows.map((row, index) => ({ id: index + 1, ...row }))
    await knex.batchInsert(table, numbered, 200)
  }
}
