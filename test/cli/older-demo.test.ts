import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrationSource } from '../../migrations/index.js'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/cli/embedded-database.js'
import { embeddedPlace } from '../../src/cli/embedded-place.js'
import { migrationsTable } from '../../src/cli/migrations-table.js'
import { runCommand } from './run-command.js'

const home = process.cwd()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etalon-older-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

async function inDatabase<T>(work: (knex: EmbeddedDatabase['knex']) => Promise<T>): Promise<T> {
  const { database } = embeddedPlace()
  mkdirSync(database, { recursive: true })
  const { knex, close } = await openEmbeddedDatabase(database)
  try {
    return await work(knex)
  } finally {
    await close()
  }
}

const ask = () => runCommand(['query', '{ metrics(range: {all: true}) { nodes { orders { value } activeCustomers { value } } } }'])

describe('an embedded demo company that was made before', { timeout: 60_000 }, () => {
  it("is brought up to date on the next start: today's tables, filled, and nothing else touched", async () => {
    const migrations = (await migrationSource.getMigrations([])).slice(0, 5)
    await inDatabase(async (knex) => {
      const getMigrations = async () => migrations
      await knex.migrate.latest({ migrationSource: { ...migrationSource, getMigrations }, tableName: migrationsTable })
      await knex('countries').insert({ code: 'XX', name: 'Old', currency: 'EUR', time_zone: 'UTC' })
      await knex.raw("create table notes as select 'mine' as text")
    })
    const first = await ask()
    expect(first.noted).toContain('Bringing the demo company up to date')
    expect(first.printed).toMatch(/│ +2099 │ +\d+ │/)
    expect((await ask()).noted).toBe('')
    await inDatabase(async (knex) => {
      expect(await knex('notes')).toEqual([{ text: 'mine' }])
      expect(await knex('countries').where({ code: 'XX' })).toEqual([])
    })
  })

  it('is left alone where the database is not one of the demo company', async () => {
    await inDatabase(async (knex) => {
      await knex.raw('create table countries as select 1 as code')
    })
    const { noted } = await ask()
    expect(noted).not.toContain('Bringing')
    await inDatabase(async (knex) => expect(await knex('countries')).toEqual([{ code: 1 }]))
  })
})
