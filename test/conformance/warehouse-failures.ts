import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WarehouseErrorCode } from '../../src/warehouse/warehouse-error.js'
import type { TestDatabase, TestEngine } from '../databases/test-engine.js'
import { ask, failureOf } from './asking.js'

const REFUSALS: readonly (readonly [what: string, text: string, code: WarehouseErrorCode])[] = [
  ['a missing table', 'select secret_column from secret_table', 'MISSING_TABLE_OR_COLUMN'],
  ['a missing column', 'select secret_column from things', 'MISSING_TABLE_OR_COLUMN'],
  ['a missing schema', 'select 1 from secret_schema.secret_table', 'MISSING_TABLE_OR_COLUMN'],
  ['a syntax error', 'select secret_column frm secret_table', 'STATEMENT_FAILED'],
  ['a missing function', 'select secret_function(1)', 'STATEMENT_FAILED'],
  ['a division by zero', 'select 1 / 0 as secret', 'VALUE_OUT_OF_RANGE'],
  ['a number too large', "select 'secret'::text, 2147483647 + 1", 'VALUE_OUT_OF_RANGE'],
  ['a value of another type', "select 'secret'::numeric", 'VALUE_OUT_OF_RANGE'],
  ['two statements in one', 'select 1; select 2 as secret', 'STATEMENT_FAILED'],
  ['an invented zone', "select now() at time zone 'Secret/Zone'", 'VALUE_OUT_OF_RANGE'],
]

/** A failure has a code and one sentence that shows nothing of the database; the warehouse goes on. */
export function warehouseFailures(engine: TestEngine): void {
  describe('failures', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await engine.openDatabase((execute) => execute('create table things (id int8)'))
    })
    afterAll(() => database.close())

    it.each(REFUSALS)('says what %s is, and nothing more', async (_, text, code) => {
      for (const statements of [1, 2]) {
        const failure = await failureOf(database.warehouse.snapshot((run) => run({ text, parameters: [] }), { statements }))
        expect(failure.code).toBe(code)
        expect(failure.message).toMatch(/^[A-Z][^.]*\.$/)
        expect(failure.message).not.toMatch(/secret|select|things|line \d|127\.0|localhost/i)
        expect(failure.cause).toBeInstanceOf(Error)
      }
      expect(await ask(database.warehouse, 'select 1')).toEqual([['1']])
    })

    it('refuses a parameter that does not fit its type', async () => {
      expect((await failureOf(ask(database.warehouse, 'select $1::int8', ['many']))).code).toBe('VALUE_OUT_OF_RANGE')
    })

    it('notices a table that vanished', async () => {
      await database.execute('create table passing (id int8)')
      expect(await ask(database.warehouse, 'select count(*) from passing')).toEqual([['0']])
      await database.execute('drop table passing')
      expect((await failureOf(ask(database.warehouse, 'select count(*) from passing'))).code).toBe('MISSING_TABLE_OR_COLUMN')
    })

    it('answers no more when it is closed, and may be closed twice', async () => {
      const other = await engine.openDatabase(async () => undefined)
      const running = ask(other.warehouse, 'select 1')
      await Promise.all([running, other.warehouse.close(), other.warehouse.close()])
      expect(await running).toEqual([['1']])
      expect((await failureOf(other.warehouse.ping())).code).toBe('WAREHOUSE_UNAVAILABLE')
      await other.close()
    })
  })
}
