import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledTables, generateDemo } from '../../migrations/demo/generate.js'
import { isoInstant } from '../../migrations/demo/instant.js'
import { seedDemo } from '../../migrations/demo/seed.js'
import { type FilledTable, physicalName } from '../../migrations/demo/table.js'
import { tallyDemo } from '../../migrations/demo/tally/expected.js'
import type { MetricTally } from '../../migrations/demo/tally/metric-tally.js'
import type { TimedTally } from '../../migrations/demo/tally/timed-tally.js'
import { migrationSource } from '../../migrations/index.js'
import { engines } from '../databases/engines.js'
import type { TestDatabase, TestEngine } from '../databases/test-engine.js'
import { behaviourSql, cohortsSql } from './behaviour-sql.js'
import { handWrittenSql, handWrittenTimedSql } from './hand-written-sql.js'

const tables = filledTables(generateDemo({ size: 'small' }))
const { metrics, timed, behaviour } = tallyDemo({ size: 'small' })
const { cohorts, ...behaviours } = behaviour
const behaviourMetrics: Readonly<Record<string, MetricTally>> = behaviours
const timedMetrics: Readonly<Record<string, TimedTally>> = timed.metrics

const filledTable = (name: string): FilledTable => {
  const found = tables.find(({ table }) => table.name === name)
  if (!found) throw new Error(`The generator has no table "${name}".`)
  return found
}

/** A generated value as the warehouse hands it out. */
const shown = (type: string, value: unknown): string | null => {
  if (value === null) return null
  if (type.startsWith('timestamptz')) return isoInstant(Number(value)).replace('T', ' ').replace('Z', '+00')
  if (type.startsWith('boolean')) return value === true ? 't' : 'f'
  return String(value)
}

const plainDecimal = (type: string, text: string | null): string | null =>
  text !== null && type.startsWith('numeric') ? new Decimal(text).toFixed() : text

const generatedRows = ({ table, rows }: FilledTable): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(table.columns).map(([name, type]) => plainDecimal(type, shown(type, row[name]))))).sort()

const holdsTheDemo = ({ openDatabaseWithKnex }: TestEngine): void => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openDatabaseWithKnex(async (knex) => {
      await knex.migrate.latest({ migrationSource })
      await seedDemo(knex, { size: 'small' })
    })
  })
  afterAll(() => database?.close())

  const ask = async (text: string) => (await database.warehouse.snapshot((run) => run({ text, parameters: [] }), { statements: 1 })).rows

  it.each(tables.map(({ table }) => table.name))('holds every row of %s as it was made', async (table) => {
    const filled = filledTable(table)
    const types = Object.values(filled.table.columns)
    const columns = Object.keys(filled.table.columns).map((column) => `"${physicalName(column)}"`)
    const rows = await ask(`select ${columns.join(', ')} from ${filled.table.name}`)
    const stored = rows.map((row) => JSON.stringify(row.map((text, index) => plainDecimal(types[index] ?? '', text))))
    expect(stored.sort()).toEqual(generatedRows(filled))
  })

  it.each(Object.keys(handWrittenSql))('%s by month is what the tally says, asked in SQL', async (metric) => {
    const expected = metrics[metric]?.byMonth.filter(({ value }) => value !== null && value !== '0')
    const rows = await ask(handWrittenSql[metric] ?? '')
    expect(rows.map(([month]) => month)).toEqual(expected?.map(({ month }) => month))
    for (const [index, row] of rows.entries()) expect(Number(row[1])).toBeCloseTo(Number(expected?.[index]?.value), 6)
  })

  it.each(Object.keys(handWrittenTimedSql))('%s at the end of each month is what the tally says, asked in SQL', async (metric) => {
    const rows = await ask(handWrittenTimedSql[metric] ?? '')
    const expected = timedMetrics[metric]?.byMonth
    expect(rows.map(([month]) => month)).toEqual(expected?.map(({ month }) => month))
    for (const [index, row] of rows.entries()) expect(Number(row[1])).toBeCloseTo(Number(expected?.[index]?.value), 6)
  })

  it.each(Object.keys(behaviourSql))('%s by month is what the tally says, asked in SQL', async (metric) => {
    const expected = behaviourMetrics[metric]?.byMonth.filter(({ value }) => value !== null && (metric !== 'repeatOrders' || value !== '0'))
    const rows = await ask(behaviourSql[metric] ?? '')
    expect(rows.map(([month]) => month)).toEqual(expected?.map(({ month }) => month))
    for (const [index, row] of rows.entries()) expect(Number(row[1])).toBeCloseTo(Number(expected?.[index]?.value), 10)
  })

  it('has the cohorts that the tally says, asked in SQL', async () => {
    const over = cohorts.filter(({ active }) => active !== null)
    const rows = await ask(cohortsSql)
    expect(rows.map((row) => row.map(String))).toEqual(over.map((cell) => [cell.cohort, cell.size, cell.offset, cell.active].map(String)))
  })
}

for (const engine of engines) describe.skipIf(!engine.available)(`the demo company on ${engine.name}`, () => holdsTheDemo(engine))

it('leaves nothing behind when its migrations are undone', async () => {
  const engine = engines.find(({ available }) => available)
  const database = await engine?.openDatabaseWithKnex(async (knex) => {
    await knex.migrate.latest({ migrationSource })
    await knex.migrate.rollback({ migrationSource })
  })
  const left = await database?.warehouse.snapshot((run) =>
    run({ text: "select tablename::text from pg_tables where schemaname = 'public' and tablename not like 'knex_%'", parameters: [] }),
  )
  await database?.close()
  expect(left?.rows).toEqual([])
})
