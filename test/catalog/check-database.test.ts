import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CatalogProblem } from '../../src/catalog/catalog-problem.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { checkDatabase } from '../../src/cli/check-database.js'
import { boolean, catalog, date, decimal, id, integer, named, source, text, timestamp } from '../../src/definition/index.js'
import type { AnySource, JoinDeclarations } from '../../src/definition/source.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { engines } from '../databases/engines.js'
import type { TestDatabase } from '../databases/test-engine.js'

const users = source('users', { key: 'id', columns: { id: id(), kind: text('app', 'web'), born: date() } })
const orders = source('orders', {
  key: 'id',
  time: 'placedAt',
  columns: { id: id(), userId: id(), placedAt: timestamp(), amount: decimal(), items: integer(), isTest: boolean() },
  joins: { user: { to: users, by: 'userId' } },
})
const views = source('views', { table: 'reading.page_views', key: ['day', 'page'], columns: { day: date(), page: named('Page', text()) } })

const sound = [users, orders, views]

const tables = `
  create table users (id bigint primary key, kind text, born date);
  insert into users values (1, 'app', '1990-01-01'), (2, null, null);
  create table orders (id uuid unique, user_id bigint, placed_at timestamptz, amount numeric(12, 2), items int, is_test boolean);
  insert into orders values ('00000000-0000-0000-0000-000000000001', 1, now(), 12.50, 3, false);
  create schema reading;
  create materialized view reading.page_views as select date '2025-01-01' as day, 'start' as "Page";
  create table doubled (id int, kind text);
  insert into doubled values (1, 'app'), (1, 'fax'), (null, 'web');
  create table clocks (id int primary key, at timestamp);
  create table secrets (id int primary key);
  create table visits (id int primary key, user_id int, page int, day date);
  insert into visits select number, case when number % 4 > 0 then number % 2 + 1 end, number, '2024-12-31' from generate_series(1, 40) as number;
  create table rates (user_id int, since date, primary key (user_id, since));
  insert into rates values (1, '2025-01-01'), (2, '2025-01-01');
  create domain euros as numeric check (value >= 0);
  create table prices (id int primary key, price euros);
`

describe.each(engines.map((engine) => ({ engine, title: engine.name })))('the check of a live database on $title', ({ engine }) => {
  let database: TestDatabase
  beforeAll(async () => {
    if (engine.available) database = await engine.openDatabase((execute) => execute(tables))
  })
  afterAll(() => database?.close())

  const check = (sources: readonly AnySource[], timeZone = 'Europe/Paris'): Promise<readonly CatalogProblem[]> => {
    const definition = catalog({ name: 'live', sources, dimensions: [], metrics: [], timeZone })
    return checkDatabase(openCatalog(definition), database.warehouse)
  }
  const codes = (problems: readonly CatalogProblem[]) => problems.map(({ level, code, name }) => `${level} ${code} ${name}`)

  test.skipIf(!engine.available)('finds no error where everything fits, and says of a view that nothing promises its key', async () => {
    expect(await check(sound)).toMatchObject([{ level: 'warning', code: 'KEY_NOT_PROMISED', name: 'views' }])
  })

  test.skipIf(!engine.available)('names what is missing, and what may have been meant', async () => {
    const missing = source('userz', { key: 'id', columns: { id: id() } })
    const lacking = source('lacking', { table: 'users', key: 'id', columns: { id: id(), bornn: date() } })
    const problems = await check([missing, lacking])
    expect(codes(problems)).toEqual(['error TABLE_MISSING userz', 'error COLUMN_MISSING lacking'])
    expect(problems[0]?.remedy).toContain('Did you mean "users"?')
    expect(problems[1]?.remedy).toContain('Did you mean "born"?')
  })

  test.skipIf(!engine.available)('says which type would fit', async () => {
    const wrong = source('wrong', { table: 'users', key: 'id', columns: { id: id(), kind: integer(), born: timestamp() } })
    const clocks = source('clocks', { key: 'id', columns: { id: id(), at: timestamp() } })
    const problems = await check([wrong, clocks])
    expect(codes(problems)).toEqual([
      'error COLUMN_TYPE_MISMATCH wrong',
      'error COLUMN_TYPE_MISMATCH wrong',
      'error COLUMN_TYPE_MISMATCH clocks',
    ])
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('text(…)'),
      expect.stringContaining('date()'),
      expect.stringContaining('withoutZone'),
    ])
  })

  test.skipIf(!engine.available)('looks at the columns of states, too', async () => {
    const columns = { id: id(), from: named('born', date()), to: named('died', date()) }
    const people = source('people', { table: 'users', key: 'id', states: { from: 'from', to: 'to' }, columns })
    const timed = { id: id(), at: named('born', timestamp()) }
    const wrong = source('wrong', { table: 'users', key: 'id', states: { at: 'at', of: 'id' }, columns: timed })
    expect(codes(await check([people, wrong]))).toEqual(['error COLUMN_MISSING people', 'error COLUMN_TYPE_MISMATCH wrong'])
  })

  test.skipIf(!engine.available)('takes a domain for the type below it', async () => {
    expect(await check([source('prices', { key: 'id', columns: { id: id(), price: decimal() } })])).toEqual([])
  })

  test.skipIf(!engine.available)('refuses a join by columns that the database can not compare', async () => {
    const odd = source('odd', { table: 'orders', key: 'id', columns: { id: id() }, joins: { user: { to: users, by: 'id' } } })
    expect(codes(await check([users, odd]))).toEqual(['error COLUMN_TYPE_MISMATCH odd'])
  })

  const visits = (joins: JoinDeclarations<'userId' | 'page' | 'day'>) =>
    source('visits', { key: 'id', columns: { id: id(), userId: id(), page: id(), day: date() }, joins })

  test.skipIf(!engine.available)('warns of a join that finds nothing for many rows, not of rows that look for nothing', async () => {
    expect(await check([users, visits({ user: { to: users, by: 'userId' } })])).toEqual([])
    const problems = await check([users, visits({ user: { to: users, by: 'page' }, right: { to: users, by: 'userId' } })])
    expect(codes(problems)).toEqual(['warning JOIN_FINDS_NOTHING visits'])
    expect(problems[0]?.message).toBe('Its join "user" finds nothing for 38 of the 40 rows that have "page".')
  })

  test.skipIf(!engine.available)('takes an as-of join for one that finds something, on whatever day', async () => {
    const rates = source('rates', { key: ['userId', 'since'], columns: { userId: id(), since: date() } })
    const joined = (by: 'userId' | 'page') => visits({ rate: { to: rates, by, asOf: { at: 'day', key: 'since' } } })
    expect(await check([rates, joined('userId')])).toEqual([])
    expect(codes(await check([rates, joined('page')]))).toEqual(['warning JOIN_FINDS_NOTHING visits'])
  })

  test.skipIf(!engine.available)('finds keys that are shared or missing, and warns of undeclared values', async () => {
    const doubled = source('doubled', { key: 'id', columns: { id: id(), kind: text('app', 'web') } })
    const problems = await check([doubled])
    expect(codes(problems)).toEqual(['error KEY_NOT_UNIQUE doubled', 'error KEY_NULL doubled', 'warning VALUE_UNKNOWN doubled'])
    expect(problems[2]?.message).toContain('"fax"')
  })

  test.skipIf(!engine.available)('agrees with the database on the clocks of many zones', async () => {
    for (const zone of ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/Sao_Paulo']) {
      expect(await check([], zone)).toEqual([])
    }
  })
})

test('a database with other rules for the clocks is found out', async () => {
  const summerAllYear: Warehouse = {
    engine: 'postgres',
    snapshot: (work) =>
      work(async ({ parameters }) => {
        const [zone, instants] = [parameters[0], parameters[1]]
        const rows = zone === 'Europe/Paris' && Array.isArray(instants) ? instants.map((instant) => [later(String(instant))]) : []
        return { rows, milliseconds: 0 }
      }),
    ping: async () => undefined,
    close: async () => undefined,
  }
  const later = (instant: string): string => new Date(Date.parse(instant) + 2 * 3_600_000).toISOString().slice(0, 19)
  const definition = catalog({ name: 'live', sources: [], dimensions: [], metrics: [], timeZone: 'Europe/Paris' })
  const [first, ...others] = await checkDatabase(openCatalog(definition), summerAllYear)
  expect(others).toEqual([])
  expect(first).toMatchObject({ level: 'error', code: 'TIME_ZONE_DATA_DIFFERS' })
  expect(first?.message).toContain('At 2024-01-01T00:00:00Z the clocks of "Europe/Paris" show 2024-01-01T01:00:00 here')
})
