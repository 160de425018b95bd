import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filledTables, generateDemo } from '../../migrations/demo/generate.js'
import { now } from '../../migrations/demo/instant.js'
import { fingerprintOf, tallyDemo } from '../../migrations/demo/tally/expected.js'
import { formatJson } from '../../migrations/demo/tally/format-json.js'

const committed = readFileSync(new URL('../../migrations/demo/expected.json', import.meta.url), 'utf8')
const small = generateDemo({ size: 'small' })

describe('the generator of the demo company', () => {
  it('makes the same bytes each time, and those that are committed', () => {
    expect(fingerprintOf(generateDemo({ size: 'small' }))).toBe(fingerprintOf(small))
    expect(JSON.parse(committed).fingerprint).toBe(fingerprintOf(small))
  })

  it('tallies what is committed in expected.json', () => {
    expect(formatJson(tallyDemo({ size: 'small' }))).toBe(committed)
  })

  it('makes about 54,000 rows in small, and as many more as the size and the factor say', () => {
    const rows = filledTables(small).reduce((sum, table) => sum + table.rows.length, 0)
    expect(rows).toBeGreaterThan(52_000)
    expect(rows).toBeLessThan(56_000)
    expect(generateDemo({ size: 'full' }).orders).toHaveLength(9_000)
    expect(generateDemo({ size: 'small', factor: 2 }).sessions).toHaveLength(30_000)
  })

  it('lets nothing happen before the first day or after the clock', () => {
    const instants = filledTables(small).flatMap(({ table, rows }) => {
      // When a task is due is a plan, and no event.
      const times = Object.keys(table.columns).filter((column) => table.columns[column]?.startsWith('timestamptz') && column !== 'dueAt')
      return rows.flatMap((row) => times.flatMap((column) => (typeof row[column] === 'number' ? [row[column]] : [])))
    })
    expect(instants.filter((at) => at > now || at < Date.parse('2024-01-01T00:00:00Z') / 1000)).toEqual([])
  })

  it('gives every row of a table another key', () => {
    for (const { table, rows } of filledTables(small).filter(({ table }) => 'id' in table.columns)) {
      // An event may be delivered twice.
      expect(new Set(rows.map((row) => `${row.id} ${row.delivery ?? 1}`)).size, table.name).toBe(rows.length)
    }
  })

  it('lets users order only after they signed up, and first when they are said to have paid first', () => {
    const users = new Map(small.users.map((user) => [user.id, user]))
    const first = new Map<number, number>()
    for (const { userId, placedAt, isTest } of small.orders.filter(({ status }) => status !== 'cancelled')) {
      const user = users.get(userId ?? 0)
      if (user && !isTest) first.set(user.id, Math.min(first.get(user.id) ?? placedAt, placedAt))
    }
    for (const [id, placedAt] of first) expect(users.get(id)?.firstPaidAt).toBe(placedAt)
    expect(first.size).toBe(small.users.filter(({ firstPaidAt }) => firstPaidAt !== null).length)
    expect(small.users.filter(({ createdAt, firstPaidAt }) => firstPaidAt !== null && firstPaidAt < createdAt)).toEqual([])
  })
})
