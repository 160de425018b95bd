import { createServer } from 'node:net'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { postgresWarehouse } from '../../src/warehouse/postgres.js'
import { engines } from '../databases/engines.js'
import { ask, endless, failureOf } from './asking.js'

const postgres = engines.find((engine) => engine.name === 'postgres')

describe('a server that is not there', () => {
  it.each([
    'postgres://someone:secret@127.0.0.1:1/nowhere',
    'postgres://someone:secret@no-such-host.invalid/nowhere',
    'postgres:///nowhere?host=/no/such/folder',
  ])('is said to be so, and no more: %s', async (connectionString) => {
    const warehouse = postgresWarehouse({ connectionString })
    // Both are listened to at once: a name may take long to be looked up for the first, and none for the second.
    for (const failure of await Promise.all([failureOf(warehouse.ping()), failureOf(ask(warehouse, 'select 1'))])) {
      expect(failure.code).toBe('WAREHOUSE_UNAVAILABLE')
      expect(failure.message).not.toMatch(/secret|someone|127|invalid|nowhere/)
    }
    await warehouse.close()
  })

  it('is given up when it accepts and says nothing', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const warehouse = postgresWarehouse({ connectionString: `postgres://someone@127.0.0.1:${port}/nowhere` })
    expect((await failureOf(warehouse.ping())).code).toBe('WAREHOUSE_UNAVAILABLE')
    await warehouse.close()
    silent.close()
  })
})

describe.skipIf(!postgres?.available)('a PostgreSQL server', () => {
  const open = () => {
    if (!postgres) throw new Error('there is no such engine')
    return postgres.openDatabase(async () => undefined)
  }

  it('refuses a wrong login and a missing database as unavailable', async () => {
    const database = await open()
    const address = new URL(database.connectionString ?? '')
    address.username = 'nobody_at_all'
    const stranger = postgresWarehouse({ connectionString: address.href })
    expect((await failureOf(stranger.ping())).code).toBe('WAREHOUSE_UNAVAILABLE')
    const elsewhere = new URL(database.connectionString ?? '')
    elsewhere.pathname = '/no_such_database'
    const lost = postgresWarehouse({ connectionString: elsewhere.href })
    expect((await failureOf(lost.ping())).code).toBe('WAREHOUSE_UNAVAILABLE')
    await Promise.all([stranger.close(), lost.close(), database.close()])
  })

  it('may end its sessions: the running statement fails, later ones work', async () => {
    const database = await open()
    const running = failureOf(ask(database.warehouse, endless))
    const idle = ask(database.warehouse, 'select 1')
    await idle
    const admin = new pg.Client({ connectionString: database.connectionString })
    await admin.connect()
    await expect
      .poll(
        async () =>
          (
            await admin.query(
              "select 1 from pg_stat_activity where datname = current_database() and query like '%generate_series%' and state = 'active' and pid <> pg_backend_pid()",
            )
          ).rowCount,
      )
      .toBe(1)
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    expect((await running).code).toBe('WAREHOUSE_UNAVAILABLE')
    // A connection that was idle may be found dead by the one statement that it is lent to.
    await expect.poll(() => ask(database.warehouse, 'select 2').catch(() => 'not yet')).toEqual([['2']])
    await admin.end()
    await database.close()
  })

  it('stops a cancelled statement itself, and uses the connection again', async () => {
    const database = await open()
    const warehouse = postgresWarehouse({ connectionString: database.connectionString ?? '', poolSize: 1 })
    const pid = await ask(warehouse, 'select pg_backend_pid()')
    const controller = new AbortController()
    const answer = failureOf(warehouse.snapshot((run) => run({ text: endless, parameters: [] }), { signal: controller.signal }))
    setTimeout(() => controller.abort(), 100)
    expect((await answer).code).toBe('CANCELLED')
    expect(await ask(warehouse, 'select pg_backend_pid()')).toEqual(pid)
    expect(
      await ask(
        warehouse,
        "select count(*) from pg_stat_activity where datname = current_database() and query like '%generate_series%' and state = 'active' and pid <> pg_backend_pid()",
      ),
    ).toEqual([['0']])
    await warehouse.close()
    await database.close()
  })

  it('keeps the options of a connection string beside its own', async () => {
    const database = await open()
    const address = new URL(database.connectionString ?? '')
    address.searchParams.set('options', '-c work_mem=7MB -c TimeZone=Asia/Tokyo')
    const warehouse = postgresWarehouse({ connectionString: address.href, applicationName: 'conformance' })
    expect(
      await ask(
        warehouse,
        "select current_setting('work_mem'), current_setting('TimeZone'), current_setting('application_name'), current_setting('jit')",
      ),
    ).toEqual([['7MB', 'UTC', 'conformance', 'off']])
    await warehouse.close()
    await database.close()
  })
})
