import {
  average,
  boolean,
  count,
  countDistinct,
  decimal,
  catalog as declare,
  dimension,
  events as eventsOf,
  funnel,
  id,
  integer,
  is,
  type Metric,
  max,
  metric,
  retention,
  rolling,
  source,
  sum,
  text,
  timestamp,
} from '../../src/definition/index.js'

const columns = { id: id(), customer: integer(), country: text(), placedAt: timestamp(), amount: decimal(), paid: boolean() }
const orders = source('orders', { key: 'id', time: 'placedAt', columns })
const events = source('events', { key: 'id', time: 'happenedAt', columns: { id: id(), person: integer(), happenedAt: timestamp() } })
const actions = source('actions', {
  key: 'id',
  time: 'happenedAt',
  columns: { id: id(), person: integer(), kind: text(), happenedAt: timestamp() },
})
const people = source('people', { key: 'id', time: 'joinedAt', columns: { id: integer(), joinedAt: timestamp() } })
const tiny = source('tiny', { key: 'id', columns: { id: id() } })

const country = dimension('country', { from: [orders.country] })
const customer = dimension('customer', { from: [orders.customer] })

const quantities = {
  orders: { numerator: count(orders) },
  revenue: { numerator: sum(orders.amount) },
  paidOrders: { numerator: count(orders, is(orders.paid, true)) },
  paidRevenue: { numerator: sum(orders.amount, is(orders.paid, true)) },
  averageOrder: { numerator: sum(orders.amount), denominator: count(orders) },
  averagePaid: { numerator: average(orders.amount, is(orders.paid, true)) },
  largest: { numerator: max(orders.amount) },
  paidShare: { numerator: count(orders, is(orders.paid, true)), denominator: count(orders) },
  revenueAgain: { numerator: sum(orders.amount) },
  buyers: { numerator: countDistinct(orders.customer) },
}

/** Ten metrics of one large table. */
export const tenMetrics: readonly Metric[] = Object.entries(quantities).map(([name, quantity]) =>
  metric({ name, description: `The benchmark's ${name}.`, dimensions: [country, customer], ...quantity }),
)

const tinyCount = metric({ name: 'tinyCount', description: 'Ten.', numerator: count(tiny) })
const monthlyActiveUsers = metric({
  name: 'monthlyActiveUsers',
  description: 'Different people in 28 days.',
  numerator: rolling(countDistinct(events.person), { days: 28 }),
})

const step = (name: 'cart' | 'checkout' | 'payment') => ({ name, events: eventsOf(actions, is(actions.kind, name)), by: actions.person })
const buying = funnel('buying', { steps: [step('cart'), step('checkout'), step('payment')], within: { days: 7 } })
const coming = retention('coming', { start: eventsOf(people), return: eventsOf(actions), by: [people.id, actions.person] })

/** A catalogue for the benchmark: ten metrics of one large table, one, a funnel and a retention of larger ones, and one of a table of ten rows. Its clock stands at the end of 2025. */
export const catalog = declare({
  name: 'benchmark',
  sources: [orders, events, actions, people, tiny],
  dimensions: [country, customer],
  metrics: [...tenMetrics, monthlyActiveUsers, tinyCount],
  funnels: [buying],
  retentions: [coming],
  now: '2026-01-01T00:00:00Z',
})
