import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase, TestEngine } from '../databases/test-engine.js'
import { ask } from './asking.js'

const LITERALS: readonly (readonly [type: string, literal: string, text: string])[] = [
  ['int2', "'-32768'::int2", '-32768'],
  ['int8 above 2^53', "'9007199254740993'::int8", '9007199254740993'],
  ['numeric', "'12345678901234567890.12345678901234567890'::numeric", '12345678901234567890.12345678901234567890'],
  ['numeric with trailing zeros', "'10.50'::numeric(12, 2)", '10.50'],
  ['float8, all its digits', '0.1::float8 + 0.2::float8', '0.30000000000000004'],
  ['float8, very large', "'1e300'::float8", '1e+300'],
  ['float8, no number', "'NaN'::float8", 'NaN'],
  ['date', "'2024-02-29'::date", '2024-02-29'],
  ['timestamp', "'2024-03-31 02:30:00.123456'::timestamp", '2024-03-31 02:30:00.123456'],
  ['timestamptz, in UTC', "'2024-03-31 03:30:00+02'::timestamptz", '2024-03-31 01:30:00+00'],
  ['interval', "'90 minutes'::interval", '01:30:00'],
  ['true', 'true', 't'],
  ['false', 'false', 'f'],
  ['text', '\'naïve 🦊 "quoted" \\ 日本\'', 'naïve 🦊 "quoted" \\ 日本'],
  ['empty text', "''", ''],
  ['array', "array['a', null, 'b c']", '{a,NULL,"b c"}'],
  ['uuid', "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'::uuid", 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'],
  ['jsonb', '\'{"b": 1, "a": [true]}\'::jsonb', '{"a": [true], "b": 1}'],
]

/** Values leave as PostgreSQL's text and parameters arrive as what they are. */
export function warehouseValues(engine: TestEngine): void {
  describe('values', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await engine.openDatabase(async () => undefined)
    })
    afterAll(() => database.close())

    it.each(LITERALS)('gives %s as text', async (_, literal, text) => {
      expect(await ask(database.warehouse, `select ${literal}`)).toEqual([[text]])
    })

    it('gives null as null', async () => {
      expect(await ask(database.warehouse, 'select null::int4, null::text')).toEqual([[null, null]])
    })

    it('gives columns in their order, also of the same name', async () => {
      expect(await ask(database.warehouse, 'select 1 as a, 2 as b, 3 as a')).toEqual([['1', '2', '3']])
    })

    it('gives no row as an empty list, and says how long it took', async () => {
      const result = await database.warehouse.snapshot((run) => run({ text: 'select 1 where false', parameters: [] }))
      expect(result.rows).toEqual([])
      expect(result.milliseconds).toBeGreaterThan(0)
    })

    it('binds parameters', async () => {
      const text = "o'clock; drop table x -- 🦊"
      const rows = await ask(database.warehouse, 'select $1::text, $2::numeric, $3::bool, $4::int8, $5::timestamptz, $6::text', [
        text,
        '0.10',
        false,
        42,
        '2024-01-01T00:00:00Z',
        null,
      ])
      expect(rows).toEqual([[text, '0.10', 'f', '42', '2024-01-01 00:00:00+00', null]])
    })

    it('binds lists as arrays', async () => {
      const texts = ['a,b', 'c"d', '', 'NULL', null, '🦊\\']
      const rows = await ask(database.warehouse, 'select unnest($1::text[]), cardinality($2::int8[]), 3 = any($2::int8[]), $3::bool[]', [
        texts,
        [1, 2, 3],
        [true, false],
      ])
      expect(rows).toEqual(texts.map((text) => [text, '3', 't', '{t,f}']))
      expect(await ask(database.warehouse, 'select cardinality($1::text[])', [[]])).toEqual([['0']])
    })

    it('finds the bucket of an instant in a bound list of instants', async () => {
      const edges = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z']
      const instants = "(values ('2023-12-31 23:59:59.999999+00'::timestamptz), ('2024-02-01 00:00+00'), ('2024-03-01 00:00+00')) v(at)"
      expect(await ask(database.warehouse, `select width_bucket(at, $1::timestamptz[]) from ${instants}`, [edges])).toEqual([
        ['0'],
        ['2'],
        ['3'],
      ])
    })

    it('orders text by code point and lowers letters of every alphabet', async () => {
      expect(await ask(database.warehouse, `select 'a' < 'B' collate "C", lower('ÉÀΣ')`)).toEqual([['f', 'éàσ']])
    })

    it('keeps 10,000 rows in their order', async () => {
      const rows = await ask(database.warehouse, "select i, 'row ' || i from generate_series(1, 10000) i order by i")
      expect(rows).toHaveLength(10_000)
      expect(rows[9_999]).toEqual(['10000', 'row 10000'])
    })
  })
}
