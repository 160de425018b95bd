import type { Event } from '../event-table.js'
import { day, now } from '../instant.js'
import { type Answer, exactly, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** The deliveries of events of that name, of everybody but test users. */
export const eventFacts = (lookups: Lookups, name: string): readonly Fact<Event>[] =>
  lookups.data.events
    .filter((event) => event.name === name && !lookups.user(event.userId)?.isTest)
    .map((row) => ({ at: row.at, keys: { ...lookups.userKeys(row.userId), platform: row.platform, variant: row.variant }, row }))

const dimensions = ['platform', 'country', 'plan', 'channel', 'channelKind', 'campaign', 'variant'] as const

/** How many different carts some events belong to. */
export const cartsOf = (rows: readonly Event[]): number => new Set(rows.map(({ cartId }) => cartId)).size

const window = 7 * day

/** The share of carts that were not bought within the week after something was put into them, of those whose week is over. */
export const tallyAbandonment = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const boughtAt = new Map(lookups.data.events.flatMap(({ name, cartId, at }) => (name === 'purchase' ? [[cartId, at] as const] : [])))
  const isBought = ({ cartId, at }: Event): boolean => (boughtAt.get(cartId) ?? at) > at && (boughtAt.get(cartId) ?? at) < at + window
  const measure = (rows: readonly Event[]): Answer & { readonly open: string } => {
    const over = rows.filter(({ at }) => at + window <= now)
    const carts = cartsOf(over)
    return { ...ratio(carts - cartsOf(over.filter(isBought)), carts), open: String(rows.length - over.length) }
  }
  return { cartAbandonmentRate: tallyMetric({ facts: eventFacts(lookups, 'cart'), dimensions, measure }) }
}

/** The metrics of carts. */
export const tallyCarts = (lookups: Lookups): Readonly<Record<string, MetricTally>> => ({
  carts: tallyMetric({
    facts: eventFacts(lookups, 'cart'),
    dimensions,
    measure: (rows) => exactly(cartsOf(rows)),
  }),
})
