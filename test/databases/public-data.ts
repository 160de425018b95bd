import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CsvTable, insertCommands, readCsv } from './csv.js'
import { sakilaTables, telcoTable } from './public-tables.js'
import { findSharedData } from './shared-folder.js'
import type { Execute } from './test-engine.js'

/** Makes and fills the tables of a public data set, for `openDatabase`. */
export type LoadPublicData = (execute: Execute) => Promise<void>

const folder = findSharedData()

/** The music shop; null where its files are absent. */
export const loadChinook: LoadPublicData | null = folder === null ? null : (execute) => chinook(folder, execute)

/** The film rental chain; null where its files are absent. */
export const loadSakila: LoadPublicData | null = folder === null ? null : (execute) => sakila(folder, execute)

/** The telephone customers, in the one table `customer`; null where its file is absent. */
export const loadTelco: LoadPublicData | null = folder === null ? null : (execute) => telco(folder, execute)

async function chinook(folder: string, execute: Execute): Promise<void> {
  await execute(readFileSync(join(folder, 'chinook', 'chinook.sql'), 'utf8'))
  await execute('analyze')
}

async function sakila(folder: string, execute: Execute): Promise<void> {
  for (const [table, columns] of Object.entries(sakilaTables)) {
    await execute(`create table ${table} (${columns})`)
    await fill(execute, table, wholeKeys(readCsv(readFileSync(join(folder, 'sakila', `${table}.csv`), 'utf8'), '|')))
  }
  await execute('analyze')
}

async function telco(folder: string, execute: Execute): Promise<void> {
  const { rows } = readCsv(readFileSync(join(folder, 'telco', 'telco.csv'), 'utf8'), ',')
  const columns = telcoTable.split(',').map((column) => column.trim().split(' ')[0] ?? '')
  await execute(`create table customer (${telcoTable})`)
  await fill(execute, 'customer', { columns, rows })
  await execute('analyze')
}

async function fill(execute: Execute, table: string, data: CsvTable): Promise<void> {
  for (const command of insertCommands(table, data)) await execute(command)
}

// Some keys are written as "1.0".
function wholeKeys({ columns, rows }: CsvTable): CsvTable {
  const isKey = columns.map((column) => column.endsWith('_id'))
  return { columns, rows: rows.map((row) => row.map((field, index) => (isKey[index] ? (field?.replace(/\.0$/, '') ?? null) : field))) }
}
