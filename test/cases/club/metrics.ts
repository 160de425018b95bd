import {
  allTime,
  atEnd,
  atStart,
  average,
  calendar,
  came,
  count,
  countDistinct,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  divide,
  is,
  isNot,
  kept,
  lost,
  max,
  metric,
  minus,
  rolling,
  shift,
  sum,
  toDate,
} from '../../../src/definition/index.js'
import { changeMetrics } from './change-metrics.js'
import { repeatMetrics } from './repeat-metrics.js'
import {
  balances,
  currentMemberships,
  deliveries,
  freshBalances,
  lockers,
  memberships,
  passes,
  purchases,
  subscriptions,
  visits,
} from './sources.js'

const description = 'A metric of the cases.'

/** Years from 6 April. */
export const fiscalYears = calendar('fiscal', { yearStart: '04-06' })

const members = countDistinct(memberships.personId)
const subscribers = countDistinct(subscriptions.personId, isNot(subscriptions.plan, 'trial'))
const visitors = countDistinct(visits.personId)
const spent = sum(purchases.amount)
const revenue = metric({ name: 'revenue', description, numerator: spent })
const averagePurchase = metric({ name: 'averagePurchase', description, numerator: spent, denominator: count(purchases) })
const visitCount = metric({ name: 'visitCount', description, numerator: count(visits) })
const webRevenue = metric({ name: 'webRevenue', description, numerator: spent, filters: [is(purchases.channel, 'web')] })

const states = [
  metric({ name: 'membersAtEnd', description, numerator: atEnd(members) }),
  metric({ name: 'membersAtStart', description, numerator: atStart(members) }),
  metric({ name: 'membershipsAtEnd', description, numerator: atEnd(count(memberships)) }),
  metric({ name: 'membershipPrice', description, numerator: atEnd(sum(memberships.price)) }),
  metric({ name: 'averagePrice', description, numerator: atEnd(average(memberships.price)) }),
  metric({ name: 'highestPrice', description, numerator: atEnd(max(memberships.price, isNot(memberships.plan, 'plus'))) }),
  metric({ name: 'currentMembershipsAtEnd', description, numerator: atEnd(count(currentMemberships)) }),
  metric({ name: 'currentPrice', description, numerator: atEnd(sum(currentMemberships.price)) }),
  metric({ name: 'subscriptionsAtStart', description, numerator: atStart(count(subscriptions)) }),
  metric({ name: 'subscriptionsAtEnd', description, numerator: atEnd(count(subscriptions)) }),
  metric({ name: 'passesAtEnd', description, numerator: atEnd(count(passes)) }),
  metric({ name: 'passesAtStart', description, numerator: atStart(count(passes)) }),
  metric({ name: 'lockersAtEnd', description, numerator: atEnd(count(lockers)) }),
  metric({ name: 'balanceAtEnd', description, numerator: atEnd(sum(balances.amount)) }),
  metric({ name: 'accountsAtEnd', description, numerator: atEnd(count(balances)) }),
  metric({ name: 'freshBalanceAtEnd', description, numerator: atEnd(sum(freshBalances.amount)) }),
  metric({ name: 'freshBalanceAtStart', description, numerator: atStart(sum(freshBalances.amount)) }),
]

const movements = [
  metric({ name: 'membersKept', description, numerator: kept(members) }),
  metric({ name: 'membersLost', description, numerator: lost(members) }),
  metric({ name: 'membersCame', description, numerator: came(members) }),
  metric({ name: 'churn', description, numerator: lost(members), denominator: atStart(members) }),
  metric({ name: 'subscribersAtStart', description, numerator: atStart(subscribers) }),
  metric({ name: 'subscribersAtEnd', description, numerator: atEnd(subscribers) }),
  metric({ name: 'subscribersKept', description, numerator: kept(subscribers) }),
  metric({ name: 'subscribersLost', description, numerator: lost(subscribers) }),
  metric({ name: 'subscribersCame', description, numerator: came(subscribers) }),
  metric({ name: 'paidMembersLost', description, numerator: lost(members), filters: [isNot(memberships.plan, 'basic')] }),
]

const windows = [
  metric({ name: 'visits28', description, numerator: rolling(visitCount, { days: 28 }) }),
  metric({ name: 'visitors28', description, numerator: rolling(visitors, { days: 28 }) }),
  metric({ name: 'visitorsOfAMonth', description, numerator: rolling(visitors, { months: 1 }) }),
  metric({ name: 'visits36Hours', description, numerator: rolling(count(visits), { hours: 36 }) }),
  metric({ name: 'averageSeconds7', description, numerator: rolling(average(visits.seconds), { weeks: 1 }) }),
  metric({ name: 'averagePurchase28', description, numerator: rolling(averagePurchase, { days: 28 }) }),
  metric({ name: 'revenueMonthToDate', description, numerator: toDate(revenue, 'month') }),
  metric({ name: 'revenueYearToDate', description, numerator: toDate(revenue, 'year') }),
  metric({ name: 'revenueFiscalYearToDate', description, numerator: toDate(revenue, { unit: 'year', calendar: fiscalYears }) }),
  metric({ name: 'unitsMonthToDate', description, numerator: toDate(sum(deliveries.units), 'month') }),
  metric({ name: 'visitorsEver', description, numerator: allTime(visitors) }),
  metric({ name: 'revenueEver', description, numerator: allTime(revenue) }),
]

const days = [
  metric({ name: 'dailyVisitors', description, numerator: dailyMean(visitors) }),
  metric({ name: 'firstDayVisitors', description, numerator: dailyFirst(visitors) }),
  metric({ name: 'lastDayVisitors', description, numerator: dailyLast(visitors) }),
  metric({ name: 'fewestVisitors', description, numerator: dailyMin(visitors) }),
  metric({ name: 'mostVisitors', description, numerator: dailyMax(visitors) }),
  metric({ name: 'dailySeconds', description, numerator: dailyMean(average(visits.seconds)) }),
  metric({ name: 'lastVisitors28', description, numerator: dailyLast(rolling(visitors, { days: 28 })) }),
  metric({ name: 'meanVisitors28', description, numerator: dailyMean(rolling(visitors, { days: 28 })) }),
  metric({ name: 'stickiness', description, numerator: dailyMean(visitors), denominator: rolling(visitors, { days: 28 }) }),
  metric({ name: 'dailyBalance', description, numerator: dailyMean(atEnd(sum(balances.amount))) }),
  metric({ name: 'highestBalance', description, numerator: dailyMax(atEnd(sum(balances.amount))) }),
  metric({ name: 'dailySubscribersCame', description, numerator: dailyMax(came(subscribers)) }),
  metric({ name: 'dailySubscribersLost', description, numerator: dailyMean(lost(subscribers)) }),
  metric({ name: 'firstDayBalance', description, numerator: dailyFirst(atStart(sum(balances.amount))) }),
]

const shifts = [
  metric({ name: 'revenueMonthAgo', description, numerator: shift(revenue, { months: 1 }) }),
  metric({ name: 'growth', description, numerator: minus(spent, shift(spent, { months: 1 })) }),
  metric({ name: 'membersMonthAgo', description, numerator: shift(atEnd(members), { months: 1 }) }),
  metric({ name: 'visitors28WeekAgo', description, numerator: shift(rolling(visitors, { days: 28 }), { weeks: 1 }) }),
  metric({ name: 'dailyVisitorsMonthAgo', description, numerator: shift(dailyMean(visitors), { months: 1 }) }),
  metric({
    name: 'growthRate',
    description,
    numerator: minus(divide(spent, shift(spent, { years: 1 })), 1),
  }),
]

/** The club's metrics: every kind of time, over dates and moments. */
export const metrics = [
  ...[revenue, averagePurchase, visitCount, webRevenue],
  metric({ name: 'visitors', description, numerator: visitors }),
  metric({ name: 'purchaseCount', description, numerator: count(purchases) }),
  metric({ name: 'units', description, numerator: sum(deliveries.units) }),
  ...[...states, ...movements, ...changeMetrics, ...repeatMetrics, ...windows, ...days, ...shifts],
]
