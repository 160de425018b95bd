import { daysWithoutSnapshot } from '../../migrations/demo/account-daily.js'
import { duplicateCount } from '../../migrations/demo/events.js'
import { installTrapCounts } from '../../migrations/demo/install-traps.js'
import { orderTrapCounts } from '../../migrations/demo/order-traps.js'
import { sessionTrapCounts } from '../../migrations/demo/session-traps.js'
import { silentMonths } from '../../migrations/demo/silent-months.js'
import type { DemoVolume } from '../../migrations/demo/size.js'
import { subscriptionTrapCounts } from '../../migrations/demo/subscription-traps.js'

/** How many rows must carry a trap: exactly, or at least where ordinary rows may happen to carry it too. */
export interface Promised {
  readonly count: number
  readonly isLeast?: boolean
}

const least = (count: number): Promised => ({ count, isLeast: true })
const exactly = (count: number): Promised => ({ count })
const share = (count: number, of: number): Promised => exactly(Math.round(count * of))

const inReferences = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  nullChannel: share(volume.users, 0.06),
  nullCountry: share(volume.users, 0.02),
  nullSegment: share(volume.accounts, 0.1),
  channelWithoutCustomers: exactly(1),
  silentMonths: exactly(silentMonths.length),
  unequalGroups: least(21),
  oddNames: exactly(20),
  testUsers: share(volume.users, 0.01),
})

const inSessions = (volume: DemoVolume): Readonly<Record<string, Promised>> => {
  const counts = sessionTrapCounts(volume)
  return {
    lateSessions: exactly(counts.late),
    sessionsOverMidnight: least(counts.overMidnight + counts.overMonthEnd),
    sessionsOverMonthEnd: least(counts.overMonthEnd),
    openSessions: exactly(counts.open),
    negativeSessions: exactly(counts.negative),
  }
}

const inOrders = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  edgesOfDays: least(orderTrapCounts.edges),
  leapDay: least(20),
  unfinishedWeek: exactly(1),
  currencies: least(Math.round(volume.orders * 0.25)),
  missingRates: least(20),
  redenomination: least(20),
  cents: exactly(orderTrapCounts.cents),
  bigIds: exactly(volume.orders),
  bigSums: least(1000),
  testOrders: share(volume.orders, 0.01),
  cancelledOrders: least(Math.round(volume.orders * 0.03)),
  ordersWithoutItems: exactly(orderTrapCounts.withoutItems),
  itemsWithoutOrder: exactly(orderTrapCounts.itemsWithoutOrder),
  ordersOfNobody: exactly(orderTrapCounts.unknownUser),
  fanOut: least(Math.round(volume.orders * 0.4)),
  bridge: exactly(20),
})

const inRefunds = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  laterRefunds: least(Math.round(volume.refunds * 0.3)),
  partialRefunds: least(Math.round(volume.refunds * 0.3)),
  refundLargerThanOrder: exactly(1),
  testRefunds: exactly(2),
})

const inAnswers = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  brokenScores: exactly(12),
  dismissedPrompts: least(Math.round(volume.surveys * 0.01)),
  answersInALaterMonth: least(Math.round(volume.surveys * 0.01)),
  unansweredTickets: least(Math.round(volume.tickets * 0.02)),
  noIssues: least(Math.round(volume.tickets * 0.15)),
  unansweredReplies: least(Math.round(volume.replies * 0.03)),
  contactsWithoutTicket: exactly(volume.contacts - volume.tickets),
  sentimentsCarried: least(Math.round(volume.surveys * 0.03)),
  shiftsOfMonths: least(Math.round(volume.surveys * 0.005)),
})

const inSubscriptions = (volume: DemoVolume): Readonly<Record<string, Promised>> => {
  const counts = subscriptionTrapCounts(volume)
  return {
    pricesOfZero: least(counts.gift + Math.round(volume.accounts * 0.05)),
    parallelSubscriptions: exactly(counts.parallel),
    trialsWithoutPayment: least(Math.round(volume.trials * 0.4)),
    seventeenDays: exactly(counts.seventeenDays),
    sameDayReturns: exactly(counts.sameDay),
    returnsWithinTheMonth: least(counts.shortGap),
    reactivations: least(counts.away),
    annualPrices: least(Math.round(volume.accounts * 0.09)),
    threeYearPrice: exactly(counts.threeYears),
    subscriptionCurrencies: least(Math.round(volume.accounts * 0.25)),
    upAndDownInAMonth: exactly(counts.upAndDown),
    retentionCurrencies: exactly(48),
    unequalChurn: least(100),
  }
}

const inLevels = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  missingSnapshots: exactly(daysWithoutSnapshot.length),
  levelsOverTime: least(volume.watchedAccounts * 500),
  resolvedSince: least(3),
  completedSince: least(3),
  sumsAmongRows: least(Math.round(volume.storeRatings * 0.1)),
  weightedRatings: least(Math.round(volume.storeRatings * 0.5)),
  usersOfDays: least(100),
})

const inAcquisition = (volume: DemoVolume): Readonly<Record<string, Promised>> => {
  const counts = installTrapCounts(volume)
  return {
    spendWithoutCustomers: exactly(1),
    customersWithoutSpend: exactly(2),
    adCurrencies: least(Math.round(volume.adSpend * 0.3)),
    customersBeforeSpend: least(1),
    // Whoever borrows a device has one of their own.
    secondDevices: exactly(counts.secondDevice + counts.sharedDevice),
    sharedDevices: exactly(counts.sharedDevice),
    reinstalls: exactly(counts.reinstall),
    duplicateDeliveries: exactly(duplicateCount(volume)),
    severalCarts: least(Math.round(volume.users * 0.1)),
    stagesInALaterMonth: least(Math.round(volume.leads * 0.2)),
  }
}

/** What the demo company promises to hold of each trap. */
export const promisedTraps = (volume: DemoVolume): Readonly<Record<string, Promised>> => ({
  ...inReferences(volume),
  ...inSessions(volume),
  ...inOrders(volume),
  ...inRefunds(volume),
  ...inAnswers(volume),
  ...inSubscriptions(volume),
  ...inLevels(volume),
  ...inAcquisition(volume),
})
