import type { Knex } from 'knex'
import type { Warehouse } from '../../src/warehouse/warehouse.js'

/** Runs SQL commands with all rights, several separated by semicolons, without parameters. */
export type Execute = (sql: string) => Promise<void>

/** What a test may say of its warehouse. */
export interface TestWarehouseSettings {
  readonly statementTimeoutMilliseconds?: number
}

/** A fresh database of one test: the warehouse under test, a way past it to change the data, and its address on a server. */
export interface TestDatabase {
  readonly warehouse: Warehouse
  /** Changes the data afterwards; on PGlite this opens the warehouse anew on the changed data. */
  readonly execute: Execute
  readonly connectionString?: string
  close(): Promise<void>
}

/** One engine, with the ways to fill a database and read it through the warehouse. */
export interface TestEngine {
  readonly name: 'pglite' | 'postgres'
  readonly available: boolean
  openDatabase(load: (execute: Execute) => Promise<void>, settings?: TestWarehouseSettings): Promise<TestDatabase>
  openDatabaseWithKnex(load: (knex: Knex) => Promise<void>, settings?: TestWarehouseSettings): Promise<TestDatabase>
}
