import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase, TestEngine } from '../databases/test-engine.js'
import { ask, failureOf } from './asking.js'

const count = { text: 'select count(*) from things', parameters: [] }
const broken = { text: 'select 1 / 0', parameters: [] }

/** A snapshot only reads, and sees one moment. */
export function warehouseSnapshots(engine: TestEngine): void {
  describe('snapshots', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await engine.openDatabase((execute) => execute('create table things (id int8); insert into things values (1), (2)'))
    })
    afterAll(() => database.close())

    it.each([
      'insert into things values (3)',
      'delete from things',
      'create table others (id int8)',
      'drop table things',
      "select nextval('x') from (select 1) y; select 2",
    ])('refuses to write: %s', async (text) => {
      await failureOf(ask(database.warehouse, text))
      await failureOf(database.warehouse.snapshot((run) => run({ text, parameters: [] })))
      expect(await ask(database.warehouse, count.text)).toEqual([['2']])
    })

    it('says that it only reads', async () => {
      expect((await failureOf(ask(database.warehouse, 'delete from things'))).code).toBe('PERMISSION_DENIED')
    })

    it('runs several statements, also when they are not awaited one by one', async () => {
      const answers = await database.warehouse.snapshot((run) =>
        Promise.all([run(count), run({ text: 'select $1::text', parameters: ['x'] }), run(count)]),
      )
      expect(answers.map((answer) => answer.rows)).toEqual([[['2']], [['x']], [['2']]])
    })

    it('keeps the snapshot for the other statements when one fails', async () => {
      const rows = await database.warehouse.snapshot(async (run) => {
        const before = await run({ text: 'select pg_current_snapshot(), now()', parameters: [] })
        expect((await failureOf(run(broken))).code).toBe('VALUE_OUT_OF_RANGE')
        const after = await run({ text: 'select pg_current_snapshot(), now()', parameters: [] })
        expect(after.rows).toEqual(before.rows)
        return (await run(count)).rows
      })
      expect(rows).toEqual([['2']])
    })

    it('hands on what the work throws, and is usable afterwards', async () => {
      const thrown = new Error('the work failed')
      const answer = database.warehouse.snapshot(async (run) => {
        await run(count)
        throw thrown
      })
      await expect(answer).rejects.toBe(thrown)
      expect(await ask(database.warehouse, count.text)).toEqual([['2']])
    })

    it('refuses a second statement where one was announced, and any after its end', async () => {
      const two = database.warehouse.snapshot(async (run) => [await run(count), await run(count)], { statements: 1 })
      await expect(two).rejects.toThrow('announced one statement')
      const late = await database.warehouse.snapshot(async (run) => run)
      await expect(late(count)).rejects.toThrow('the snapshot is over')
    })

    it('answers many snapshots at a time', async () => {
      const numbers = Array.from({ length: 40 }, (_, index) => index)
      const answers = await Promise.all(
        numbers.map((number) =>
          database.warehouse.snapshot(async (run) => (await run({ text: 'select $1::int8', parameters: [number] })).rows),
        ),
      )
      expect(answers).toEqual(numbers.map((number) => [[String(number)]]))
    })

    it('reads in UTC, repeatable', async () => {
      const settings = "current_setting('TimeZone'), current_setting('transaction_isolation'), current_setting('transaction_read_only')"
      const expected = [['UTC', 'repeatable read', 'on']]
      expect(await ask(database.warehouse, `select ${settings}`)).toEqual(expected)
      expect((await database.warehouse.snapshot((run) => run({ text: `select ${settings}`, parameters: [] }))).rows).toEqual(expected)
    })

    // An embedded database has no second session that could write meanwhile: there is nothing to test.
    const test = engine.name === 'pglite' ? () => undefined : it
    test('sees one moment, whatever others write', async () => {
      await database.warehouse.snapshot(async (run) => {
        expect((await run(count)).rows).toEqual([['2']])
        await database.execute('insert into things values (3)')
        expect((await run(count)).rows).toEqual([['2']])
        await failureOf(run(broken))
        expect((await run(count)).rows).toEqual([['2']])
      })
      expect(await ask(database.warehouse, count.text)).toEqual([['3']])
      await database.execute('delete from things where id = 3')
    })
  })
}
