import {
  above,
  age,
  average,
  below,
  bucket,
  conversion,
  count,
  countDistinct,
  dimension,
  divide,
  events,
  from,
  is,
  isIn,
  isNot,
  max,
  metric,
  min,
  perEntity,
  position,
  retained,
  segment,
  sum,
  touch,
} from '../../../src/definition/index.js'
import { leads, people, purchases, spent, visits } from './sources.js'

const description = 'A metric of the cases.'

const days = 86_400
const revenueOfPerson = perEntity(sum(spent), { of: people.id, by: purchases.personId })
const ordersOfPerson = perEntity(count(purchases), { of: people.id, by: purchases.personId })
const ordersOfBuyer = perEntity(count(purchases), { of: purchases.personId, by: purchases.personId })
const ordersOfVisitor = perEntity(count(purchases, isNot(purchases.item, 0)), { of: visits.personId, by: purchases.personId })
const channelsOfPerson = perEntity(countDistinct(visits.channel), { of: people.id, by: visits.personId })

const sinceLast = divide(perEntity(min(age(purchases.at)), { of: people.id, by: purchases.personId }), days)
const ordersOfLate = perEntity(count(purchases, below(age(purchases.at), 60 * days)), { of: people.id, by: purchases.personId })
const ordersOfCountry = perEntity(count(purchases, isNot(purchases.currency, 'USD')), {
  of: leads.person.country,
  by: purchases.person.country,
})
const visited = { of: people.id, by: visits.personId } as const
const stay = perEntity(average(visits.seconds, isNot(visits.channel, 'mail')), visited)
const longestStay = perEntity(max(visits.seconds), visited)
const dearest = perEntity(max(spent), { of: people.id, by: purchases.personId })

const turn = position(purchases.personId)
const bigTurn = position(purchases.personId, { where: isNot(purchases.item, 0) })

const real = is(leads.isSpam, false)
const bought = conversion({
  from: events(leads, real),
  to: events(purchases),
  by: [leads.personId, purchases.personId],
  within: { days: 30 },
})
const boughtItem = conversion({
  ...{ from: events(leads), to: events(purchases), by: [leads.personId, purchases.personId], within: { days: 30 } },
  same: [[leads.item, purchases.item]],
})
const boughtSoon = conversion({
  ...{ from: events(leads), to: events(purchases), by: [leads.personId, purchases.personId], within: { months: 1 } },
})
const boughtByDay = conversion({
  ...{ from: events(leads, { at: leads.onDay }), to: events(purchases, { at: purchases.onDay }) },
  ...{ by: [leads.personId, purchases.personId], within: { days: 7 } },
})
const again = conversion({
  ...{ from: events(purchases), to: events(purchases), by: [purchases.personId, purchases.personId], within: { days: 14 } },
})
const back7 = retained({ start: events(people), return: events(visits), by: [people.id, visits.personId], after: { days: 7 } })
const backSince30 = retained({
  ...{ start: events(people), return: events(visits), by: [people.id, visits.personId], after: { days: 30 }, orAfter: true },
})

const firstTouch = touch(events(visits), {
  ...{ take: 'first', of: visits.channel, by: [purchases.personId, visits.personId], before: purchases.at },
})
const lastTouch = touch(events(visits, isNot(visits.channel, 'direct')), {
  ...{ take: 'last', of: visits.channel, by: [purchases.personId, visits.personId], before: purchases.at, within: { days: 30 } },
})
const visitsOfLead = { of: visits.channel, by: [leads.personId, visits.personId] } as const
const firstTouchOfLead = touch(events(visits), { ...visitsOfLead, take: 'first', before: leads.at })
const lastTouchOfLead = touch(events(visits, isNot(visits.channel, 'direct')), {
  ...{ ...visitsOfLead, take: 'last', before: leads.at, within: { days: 30 } },
})
/** What led to the purchase, not to the lead. */
const lastTouchOfWon = touch(events(visits), { ...visitsOfLead, take: 'last', before: bought.at })

const rate = (name: string, { base, converted }: typeof bought | typeof again) =>
  metric({ name, description, numerator: converted as typeof bought.converted, denominator: base as typeof bought.base })

export const foundDimensions = [
  dimension('country', { from: [people.country, visits.person.country, leads.person.country, purchases.person.country] }),
  dimension('campaign', { from: [leads.campaign] }),
  dimension('channel', { from: [visits.channel] }),
  dimension('orders', { from: [bucket(ordersOfPerson, [1, 2, 5]), bucket(ordersOfBuyer, [1, 2, 5])] }),
  dimension('visitorOrders', { from: [ordersOfVisitor] }),
  dimension('spending', { from: [bucket(revenueOfPerson, [50, 200])] }),
  dimension('channels', { from: [channelsOfPerson] }),
  dimension('turn', { from: [turn] }),
  dimension('firstTouch', { from: [firstTouch, firstTouchOfLead] }),
  dimension('lastTouch', { from: [lastTouch, lastTouchOfLead] }),
  dimension('wonTouch', { from: [lastTouchOfWon] }),
  dimension('recency', { from: [bucket(sinceLast, [30, 60])] }),
  dimension('lateOrders', { from: [bucket(ordersOfLate, [1, 2])] }),
  dimension('buyerWorth', { from: [bucket(leads.buyer.worth, [50, 200])] }),
]

export const foundSegments = [
  segment('bigSpenders', { filter: above(revenueOfPerson, 150) }),
  segment('regulars', { filter: from(ordersOfBuyer, 4) }),
  segment('leadsOfRegulars', { filter: from(leads.buyer.orders, 3) }),
]

export const foundMetrics = [
  rate('leadConversion', bought),
  metric({ name: 'leads', description, numerator: count(leads) }),
  metric({ name: 'convertedLeads', description, numerator: bought.converted }),
  metric({ name: 'leadsInTime', description, numerator: bought.base }),
  metric({ name: 'timeToBuy', description, numerator: bought.averageTime }),
  metric({ name: 'medianTimeToBuy', description, numerator: bought.medianTime }),
  metric({ name: 'p90TimeToBuy', description, numerator: bought.p90Time }),
  rate('itemConversion', boughtItem),
  rate('monthConversion', boughtSoon),
  rate('dayConversion', boughtByDay),
  rate('repeatConversion', again),
  metric({
    name: 'springConversion',
    description,
    numerator: bought.converted,
    denominator: bought.base,
    filters: [isIn(leads.campaign, ['spring', 'edge'])],
  }),
  metric({ name: 'back7', description, numerator: back7.retained, denominator: back7.base }),
  metric({ name: 'backSince30', description, numerator: backSince30.retained, denominator: backSince30.base }),
  metric({ name: 'convertedAtTime', description, numerator: count(leads, { at: bought.at }) }),
  metric({ name: 'people', description, numerator: count(people) }),
  metric({ name: 'buyers', description, numerator: count(people, above(ordersOfPerson, 0)) }),
  metric({ name: 'averageOrders', description, numerator: sum(ordersOfPerson), denominator: count(people) }),
  metric({ name: 'ordersOfCountry', description, numerator: sum(ordersOfCountry), denominator: count(leads) }),
  metric({ name: 'stay', description, numerator: sum(stay) }),
  metric({ name: 'longestStay', description, numerator: max(longestStay, above(stay, 40)) }),
  metric({ name: 'dearest', description, numerator: sum(dearest) }),
  metric({ name: 'worth', description, numerator: sum(revenueOfPerson) }),
  metric({ name: 'purchases', description, numerator: count(purchases) }),
  metric({ name: 'firstPurchases', description, numerator: count(purchases, is(turn, 1)) }),
  metric({
    name: 'repeatPurchaseRate',
    description,
    numerator: countDistinct(purchases.personId, is(turn, 2)),
    denominator: countDistinct(purchases.personId, is(turn, 1)),
  }),
  metric({ name: 'laterPurchases', description, numerator: count(purchases, from(bigTurn, 3)) }),
  metric({ name: 'visits', description, numerator: count(visits) }),
  metric({ name: 'revenue', description, numerator: sum(spent) }),
]
