import {
  allTime,
  atEnd,
  atStart,
  calendar,
  came,
  changes,
  count,
  countDistinct,
  dailyMean,
  date,
  decimal,
  divide,
  id,
  is,
  kept,
  lost,
  metric,
  minus,
  plus,
  repeated,
  rolling,
  shift,
  source,
  sum,
  times,
  toDate,
} from '../../src/definition/index.js'
import { averageOrderValue, orders, refundedItems, taken } from './shop.js'

const columns = { id: id(), accountId: id(), price: decimal(), begun: date(), ended: date() }
const seats = source('seats', { key: 'id', states: { from: 'begun', to: 'ended', of: 'accountId', overlapping: 'last' }, columns })
const accounts = countDistinct(seats.accountId)

export const states = divide(plus(kept(accounts), minus(atEnd(accounts), came(accounts))), atStart(count(seats)))
const changed = changes(sum(seats.price), { by: seats.accountId })
export const movedPrice = minus(plus(changed.new, changed.expansion), times(changed.churned, 1))
export const often = divide(repeated(orders.userId, { atLeast: 2 }, is(orders.isTest, false)), countDistinct(orders.userId))
export const windows = divide(dailyMean(rolling(averageOrderValue, { days: 28 })), shift(toDate(taken, 'month'), { years: 1 }))
export const ofCalendar = toDate(taken, { unit: 'quarter', calendar: calendar('fiscal', { yearStart: '04-06' }) })
export const ever = metric({ name: 'x', description: 'An example.', numerator: allTime(taken), denominator: refundedItems })

// @ts-expect-error states from what is no time
export const fromNoTime = source('x', { key: 'id', states: { from: 'id', to: 'ended' }, columns })

// @ts-expect-error states to what is no column
export const toNoColumn = source('x', { key: 'id', states: { from: 'begun', to: 'end' }, columns })

// @ts-expect-error states without an end
export const withoutEnd = source('x', { key: 'id', states: { from: 'begun' }, columns })

// @ts-expect-error snapshots of nothing
export const ofNothing = source('x', { key: 'id', states: { at: 'begun' }, columns })

// @ts-expect-error snapshots carried for months
export const carriedForMonths = source('x', { key: 'id', states: { at: 'begun', of: 'id', carried: { months: 1 } }, columns })

// @ts-expect-error overlaps of which the first counts
export const firstOfOverlaps = source('x', { key: 'id', states: { from: 'begun', to: 'ended', overlapping: 'first' }, columns })

// @ts-expect-error a metric at an edge
export const metricAtEdge = atEnd(averageOrderValue)

// @ts-expect-error a column at an edge
export const columnAtEdge = atStart(seats.accountId)

// @ts-expect-error money that is lost
export const lostMoney = lost(taken)

// @ts-expect-error changes of nobody
export const changesOfNobody = changes(sum(seats.price), {})

// @ts-expect-error changes told apart by what another source has
export const changesOfOthers = changes(sum(seats.price), { by: orders.userId })

// @ts-expect-error a way in which nothing changes
export const changesOfNoKind = changes(sum(seats.price), { by: seats.accountId }).upgraded

// @ts-expect-error a grace of months
export const graceOfMonths = source('x', { key: 'id', states: { from: 'begun', to: 'ended', grace: { months: 1 } }, columns })

// @ts-expect-error repeated no one knows how often
export const repeatedAtAll = repeated(seats.accountId)

// @ts-expect-error a length of two units
export const twoUnits = rolling(taken, { days: 1, fortnights: 2 })

// @ts-expect-error a length without a unit
export const noUnit = shift(taken, 28)

// @ts-expect-error the day to date
export const dayToDate = toDate(taken, 'day')

// @ts-expect-error the hour of a calendar to date
export const hourToDate = toDate(taken, { unit: 'hour', calendar: calendar('fiscal', { yearStart: '04-06' }) })

// @ts-expect-error the days of a column
export const daysOfColumn = dailyMean(orders.items)

// @ts-expect-error money of a window and a count added up
export const moneyPlusCount = plus(rolling(taken, { days: 7 }), sum(orders.items))
