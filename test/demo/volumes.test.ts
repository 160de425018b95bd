import { describe, expect, it } from 'vitest'
import { makeAccounts } from '../../migrations/demo/accounts.js'
import { makeContacts } from '../../migrations/demo/contacts.js'
import { filledTables, generateDemo } from '../../migrations/demo/generate.js'
import { makeReplies } from '../../migrations/demo/replies.js'
import { demoVolume } from '../../migrations/demo/size.js'
import { makeTasks } from '../../migrations/demo/tasks.js'
import { makeTickets } from '../../migrations/demo/tickets.js'

/** The rows of `full` whose number is chosen. */
const chosen: Readonly<Record<string, number>> = {
  ...{ countries: 12, channels: 8, campaigns: 24, ad_spend: 9_000, users: 8_000, installs: 9_500, sessions: 60_000, events: 30_000 },
  ...{ orders: 9_000, refunds: 500, products: 40, product_categories: 60, accounts: 900, leads: 3_000, trials: 1_500, tickets: 4_000 },
  ...{ replies: 9_000, contacts: 8_000, tasks: 2_000, surveys: 6_000, retention_costs: 96, acquisition_costs: 190 },
}

/** The rows of `full` that follow from others: about as many. */
const about: Readonly<Record<string, number>> = {
  ...{ fx_rates: 2_924, order_items: 20_000, subscriptions: 1_800, account_daily: 20_000, store_ratings: 6_000 },
}

describe('the volumes of the demo company', () => {
  const rows = Object.fromEntries(filledTables(generateDemo({ size: 'full' })).map(({ table, rows }) => [table.name, rows.length]))

  it('are in full those that are promised, table by table', () => {
    const { categories, ...all } = rows
    expect(categories).toBe(6)
    expect(Object.keys(all).toSorted()).toEqual([...Object.keys(chosen), ...Object.keys(about)].toSorted())
    expect(all).toMatchObject(chosen)
    for (const [name, count] of Object.entries(about)) {
      expect(all[name], name).toBeGreaterThan(0.7 * count)
      expect(all[name], name).toBeLessThan(1.1 * count)
    }
  })

  it('are some 190,000 rows in full', () => {
    const sum = Object.values(rows).reduce((total, count) => total + count, 0)
    expect(sum).toBeGreaterThan(180_000)
    expect(sum).toBeLessThan(220_000)
  })

  it('are twenty times as large for a load test, and as whole', () => {
    const volume = demoVolume({ size: 'small', factor: 20 })
    expect(demoVolume({ size: 'full', factor: 20 }).sessions).toBe(1_200_000)
    const tickets = makeTickets(volume, makeAccounts(volume))
    const made = [makeTasks(volume), tickets, makeReplies(volume, tickets), makeContacts(volume, tickets)]
    expect(made.map(({ length }) => length)).toEqual([10_000, 20_000, 45_000, 40_000])
    for (const some of made) expect(new Set(some.map(({ id }) => id)).size).toBe(some.length)
  })
})
