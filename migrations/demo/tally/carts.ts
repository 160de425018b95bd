import type { Event } from '../event-table.js'
import { exactly } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** The deliveries of events of that name, of everybody but test users. */
export const eventFacts = (lookups: Lookups, name: string): readonly Fact<Event>[] =>
  lookups.data.events
    .filter((event) => event.name === name && !lookups.user(event.userId)?.isTest)
    .map((row) => ({ at: row.at, keys: { ...lookups.userKeys(row.userId), platform: row.platform, variant: row.variant }, row }))

/** How many different carts some events belong to. */
export const cartsOf = (rows: readonly Event[]): number => new Set(rows.map(({ cartId }) => cartId)).size

/** The metrics of carts. */
export const tallyCarts = (lookups: Lookups): Readonly<Record<string, MetricTally>> => ({
  carts: tallyMetric({
    facts: eventFacts(lookups, 'cart'),
    dimensions: ['platform', 'country', 'plan', 'channel', 'channelKind', 'campaign', 'variant'],
    measure: (rows) => exactly(cartsOf(rows)),
  }),
})
