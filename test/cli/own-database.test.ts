import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { postgresEngine } from '../databases/postgres-database.js'
import type { TestDatabase } from '../databases/test-engine.js'
import { runCommand } from './run-command.js'

const postgres = postgresEngine(inject('postgres'))
const shop = fileURLToPath(new URL('catalogs/shop.ts', import.meta.url))
const question = '{ metrics(range: {all: true}) { nodes { allOrders { value } } } }'

describe.skipIf(!postgres.available)('the commands on a database of a company', { timeout: 120_000 }, () => {
  let database: TestDatabase
  let url: string
  beforeAll(async () => {
    database = await postgres.openDatabase((execute) =>
      execute("create table goods (id int); create view orders as select 1 as id, now() as placed_at, 'paid' as status"),
    )
    url = database.connectionString ?? ''
  })
  afterAll(() => database?.close())

  const check = (...flags: readonly string[]) => runCommand(['check', '--config', shop, ...flags], { DATABASE_URL: url })

  it('warns of a key that nothing promises, which is only a problem where it is asked to be strict', async () => {
    const { code, printed } = await check()
    expect(printed).toContain('Nothing in the database promises that its key "id" tells its rows apart')
    expect(printed).toContain('the database has what the definitions speak of (1 warning)')
    expect(code).toBe(0)
    expect((await check('--strict')).code).toBe(1)
  })

  it('takes a database that was not checked for a problem where it is asked to be strict', async () => {
    expect((await runCommand(['check', '--config', shop, '--strict'])).code).toBe(1)
  })

  it.each([
    ['has no database of this name', { pathname: '/nowhere' }],
    ['(refuses the user or the password|does not let this user in)', { username: 'nobody' }],
  ] as const)('says that the server %s, and never to try again', async (words, change) => {
    const { code, noted } = await runCommand(['query', question, '--config', shop], {
      DATABASE_URL: Object.assign(new URL(url), change).href,
    })
    expect(noted).toMatch(new RegExp(`The database server ${words}: correct DATABASE_URL.`))
    expect(noted).not.toContain('at the moment')
    expect(code).toBe(1)
  })

  it.each([['migrate'], ['seed', '--replace']])(
    'says what is wrong with the server where the demo company is to be written: %s',
    async (...parameters) => {
      const { code, noted } = await runCommand(parameters, { DATABASE_URL: Object.assign(new URL(url), { pathname: '/nowhere' }).href })
      expect(noted).toContain('The database server has no database of this name: correct DATABASE_URL.')
      expect(code).toBe(1)
      const closed = await runCommand(parameters, { DATABASE_URL: Object.assign(new URL(url), { port: '1' }).href })
      expect(closed.noted).toContain('The database can not be reached: is it running?')
    },
  )

  it.each([['serve'], ['check'], ['query', question]])("says first that the catalogue is the demo company's: %s", async (...parameters) => {
    const { code, noted } = await runCommand(parameters, { DATABASE_URL: url })
    expect(noted).toContain('This is the demo company’s catalogue: name yours with --config or ETALON_CONFIG.')
    expect(code).toBe(1)
  })

  it('answers from a catalogue without dimensions', async () => {
    const file = fileURLToPath(new URL('catalogs/joined.ts', import.meta.url))
    const asked = '{ metrics(range: {all: true}) { nodes { orders { value } } total { orders { value } } } }'
    const { code, printed, noted } = await runCommand(['query', asked, '--config', file], { DATABASE_URL: url })
    expect([code, noted]).toEqual([0, ''])
    expect(printed).toContain('orders')
  })

  it('does not serve numbers that a join would count twice', async () => {
    await database.execute('create table doubled (id int); insert into doubled values (1), (1)')
    const joined = fileURLToPath(new URL('catalogs/joined.ts', import.meta.url))
    const { code, noted } = await runCommand(['serve', '--port', '0', '--config', joined], { DATABASE_URL: url })
    expect(noted).toMatch(/source "doubled": Its key "id" does not tell its rows apart: "1" has several\. .* would count rows twice\./)
    expect(code).toBe(1)
    await database.execute('drop table doubled')
  })

  it.each([['migrate'], ['seed', '--replace']])('is not filled with the demo company: %s', async (...parameters) => {
    const { code, noted } = await runCommand(parameters, { DATABASE_URL: url })
    expect(noted).toContain('The database has 2 tables of its own ("goods" and "orders") and none of the demo company')
    expect(code).toBe(2)
    await expect(database.execute('select 1 from etalon_demo_migrations')).rejects.toThrow('does not exist')
  })
})
