import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFileName, lockFolder } from '../../src/warehouse/folder-lock.js'
import { pgliteWarehouse } from '../../src/warehouse/pglite.js'
import { WarehouseError } from '../../src/warehouse/warehouse-error.js'
import { ask, endless, failureOf } from './asking.js'

describe('an embedded database in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-pglite-'))
  const lock = join(folder, lockFileName)
  const locked = expect.objectContaining({ code: 'DATABASE_LOCKED' })
  const refusal = (): unknown => {
    try {
      lockFolder(folder)()
    } catch (cause) {
      return cause
    }
    return 'opened'
  }

  beforeAll(async () => {
    const release = lockFolder(folder)
    const database = await PGlite.create(folder)
    await database.exec('create table things (id int8); insert into things values (7)')
    await database.close()
    release()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps committed rows over a cancel and over a second opening', async () => {
    const warehouse = pgliteWarehouse({ folder }, { statementTimeoutMilliseconds: 300 })
    expect((await failureOf(ask(warehouse, endless))).code).toBe('STATEMENT_TIMEOUT')
    expect(await ask(warehouse, 'select id from things')).toEqual([['7']])
    await warehouse.close()
    const again = pgliteWarehouse({ folder })
    expect(await ask(again, 'select id from things')).toEqual([['7']])
    await again.close()
    expect(existsSync(lock)).toBe(false)
  })

  it('refuses a second opener while the first one lives', async () => {
    const warehouse = pgliteWarehouse({ folder })
    expect(refusal()).toEqual(locked)
    expect(refusal()).toBeInstanceOf(WarehouseError)
    await warehouse.ping()
    await warehouse.close()
    expect(refusal()).toBe('opened')
  })

  it('takes over the lock of a process that is dead, or that had the same number before', () => {
    const dead = spawnSync(process.execPath, ['--version']).pid
    for (const [pid, origin] of [
      [dead, 1],
      [process.pid, 1],
    ]) {
      writeFileSync(lock, [pid, origin, hostname(), 'one'].join('\n'))
      expect(refusal()).toBe('opened')
    }
  })

  it('leaves the lock of a living process and of another machine', () => {
    for (const [pid, host] of [
      [process.ppid, hostname()],
      [process.pid, 'another.example'],
    ]) {
      writeFileSync(lock, [pid, 1, host, 'one'].join('\n'))
      expect(refusal()).toEqual(locked)
    }
    rmSync(lock)
  })

  it('says so when the folder holds something else', async () => {
    const other = mkdtempSync(join(tmpdir(), 'etalon-pglite-'))
    writeFileSync(join(other, 'PG_VERSION'), '9')
    const warehouse = pgliteWarehouse({ folder: other })
    expect((await failureOf(warehouse.ping())).code).toBe('WAREHOUSE_UNAVAILABLE')
    await warehouse.close()
    rmSync(other, { recursive: true, force: true })
  })
})
