import { openCatalog } from '../../../src/catalog/open-catalog.js'
import {
  above,
  bucket,
  catalog,
  count,
  date,
  decimal,
  dimension,
  events,
  exchangeRates,
  id,
  integer,
  is,
  metric,
  money,
  named,
  type Policy,
  retention,
  source,
  sum,
  text,
  timestamp,
} from '../../../src/definition/index.js'

export const people = source('people', {
  table: 'person',
  key: 'id',
  time: 'joinedAt',
  columns: { id: integer(), plan: text(), age: integer(), country: text(), joinedAt: timestamp(), joinedOn: date() },
})

export const visits = source('visits', {
  table: 'visit',
  key: 'id',
  time: 'at',
  columns: { id: integer(), personId: integer(), at: timestamp(), day: date(), platform: text(), isBot: integer() },
  joins: { person: { to: people, by: 'personId' } },
})

const rates = source('rates', { table: 'rate', key: ['day', 'currency'], columns: { day: date(), currency: text(), perEur: decimal() } })

const purchases = source('purchases', {
  table: 'purchase',
  key: 'id',
  time: 'at',
  columns: { id: integer(), buyer: id(), at: timestamp(), on: named('on_day', date()), currency: text(), amount: decimal() },
})

const country = dimension('country', { from: [people.country, visits.person.country] })
const plan = dimension('plan', { from: [people.plan, visits.person.plan] })
const ageGroup = dimension('ageGroup', { from: [bucket(people.age, [18, 30, 50])] })
const platform = dimension('platform', { from: [visits.platform] })

const real = is(visits.isBot, 0)
const spent = sum(money(purchases.amount, { currency: purchases.currency, at: purchases.at }))

const retentions = [
  retention('joined', {
    description: 'Who joined, and visits again.',
    start: events(people),
    return: events(visits, real),
    by: [people.id, visits.personId],
    values: [
      { name: 'spent', of: spent, by: purchases.buyer },
      { name: 'bigOrders', of: count(purchases, above(purchases.amount, 20)), by: purchases.buyer },
      { name: 'daysBought', of: count(purchases, { at: purchases.on }), by: purchases.buyer },
    ],
  }),
  retention('visited', {
    label: 'Visited again',
    start: events(visits, real),
    return: events(visits, real),
    by: [visits.personId, visits.personId],
    dimensions: [platform, country],
    grains: ['day', 'week', 'month'],
  }),
  retention('joinedOn', {
    start: events(people, { at: people.joinedOn }),
    return: events(visits),
    by: [people.id, visits.personId],
    rolling: true,
  }),
  retention('seenOn', {
    start: events(people),
    return: events(visits, { at: visits.day }),
    by: [people.id, visits.personId],
    unbounded: true,
  }),
]

/** The definitions of an app with its people, under the given policies. */
export const appDefinition = (policies: readonly Policy[] = []) =>
  catalog({
    name: 'app',
    sources: [people, visits, purchases, rates],
    dimensions: [country, plan, ageGroup, platform],
    metrics: [metric({ name: 'visitCount', description: 'Visits.', numerator: count(visits) })],
    retentions,
    policies,
    exchangeRates: exchangeRates({
      ...{ source: rates, day: rates.day, currency: rates.currency, perBase: rates.perEur },
      ...{ base: 'EUR', reporting: 'EUR', currencies: ['EUR', 'USD'] },
    }),
    now: '2024-05-15T12:00:00Z',
  })

/** The app's catalogue. */
export const app = openCatalog(appDefinition())
