import { Decimal } from 'decimal.js'
import { announced } from '../../migrations/demo/campaigns.js'
import { oddAccountNames, oddProductNames } from '../../migrations/demo/odd-names.js'
import type { AnswerValue } from '../../src/rows/answer.js'
import type { Ask, DemoQuestion } from './asked-demo.js'
import { expected } from './expected-answers.js'

/** Asks the question of a trap; the number that comes out, as text. */
type TrapQuestion = (ask: Ask) => Promise<string>

const textOf = (value: AnswerValue | undefined): string => value?.exact ?? String(value?.value)

const total =
  (metric: string, rest: Omit<DemoQuestion, 'metrics'> = {}): TrapQuestion =>
  async (ask) =>
    textOf((await ask({ metrics: [metric], ...rest })).total?.values[0])

/** The rows of an answer added up: what the total must be, for a metric that adds up. */
const addedUp =
  (metric: string, rest: Omit<DemoQuestion, 'metrics'>): TrapQuestion =>
  async (ask) => {
    const { rows } = await ask({ metrics: [metric], ...rest })
    return rows.reduce((sum, { values }) => sum.plus(textOf(values[0])), new Decimal(0)).toFixed()
  }

const within = (from: string, until: string) => ({ range: { between: { from, until } } })
const january2025 = within('2025-01-01', '2025-02-01')
const february2025 = within('2025-02-01', '2025-03-01')
const november2025 = within('2025-11-01', '2025-12-01')
const december2025 = within('2025-12-01', '2026-01-01')
const monthly = { ...within('2024-01-01', '2026-01-01'), grain: 'month' } as const
const daily = { ...monthly, grain: 'day' } as const

const denominator =
  (metric: string, rest: Omit<DemoQuestion, 'metrics'> = {}): TrapQuestion =>
  async (ask) =>
    String((await ask({ metrics: [metric], ...rest })).total?.values[0]?.denominator)

const numberOfGroups =
  (question: DemoQuestion): TrapQuestion =>
  async (ask) =>
    String((await ask(question)).rows.length)

const oddNames: TrapQuestion = async (ask) => {
  const names = async (metric: string, dimension: string) =>
    (await ask({ metrics: [metric], by: [dimension] })).rows.map(({ groups: [name] }) => name)
  const [accounts, products] = [await names('accountsFounded', 'accountName'), await names('orderLines', 'product')]
  const arrived = [
    ...oddAccountNames.filter((name) => accounts.includes(name)),
    ...oddProductNames.filter((name) => products.includes(name)),
  ]
  return String(arrived.length)
}

/** The orders of each planted day, a day at a time in its own zone, added up. */
const edgesOfDays: TrapQuestion = async (ask) => {
  let sum = 0
  for (const { zone, day } of expected.zoneDays) {
    const { rows } = await ask({ metrics: ['orders'], ...within('2024-01-01', '2026-01-01'), grain: 'day', timeZone: zone })
    sum += Number(rows.find(({ period }) => period?.start.startsWith(day))?.values[0]?.exact)
  }
  return String(sum)
}

/** For each trap of the demo company a question to the layer that steps on it. */
export const trapQuestions: Readonly<Record<string, TrapQuestion>> = {
  nullChannel: addedUp('orders', { by: ['channel'] }),
  nullCountry: addedUp('orders', { by: ['country'] }),
  nullSegment: addedUp('tickets', { by: ['segment'] }),
  channelWithoutCustomers: numberOfGroups({ metrics: ['channelsKnown'], by: ['channelName'] }),
  silentMonths: numberOfGroups({
    ...{ metrics: ['orders'], by: ['country'], grain: 'month', where: { country: { is: 'MT' } } },
    ...within('2024-01-01', '2026-01-01'),
  }),
  unequalGroups: total('averageOrderValue', { by: ['country'] }),
  oddNames,
  lateSessions: total('visits', within('2025-11-01', '2025-12-01')),
  sessionsOverMidnight: addedUp('visits', { grain: 'day' }),
  sessionsOverMonthEnd: addedUp('visits', { grain: 'month' }),
  openSessions: total('sessionDuration'),
  negativeSessions: total('sessionDuration'),
  testUsers: total('visits'),
  edgesOfDays,
  leapDay: addedUp('orders', { ...within('2024-02-01', '2024-03-01'), grain: 'day' }),
  unfinishedWeek: total('orders', { range: { last: { count: 1, unit: 'week', complete: true } } }),
  currencies: total('revenue'),
  missingRates: total('revenue'),
  redenomination: total('revenue'),
  cents: total('revenueOfSmallOrders'),
  bigIds: total('ordersOfAnyKind'),
  bigSums: total('revenue', { currency: 'LBP' }),
  testOrders: total('revenue'),
  cancelledOrders: total('orders'),
  laterRefunds: total('refunds', january2025),
  partialRefunds: total('refunds'),
  refundLargerThanOrder: total('netRevenue', { ...february2025, where: { country: { is: 'MT' } } }),
  testRefunds: total('refunds'),
  ordersWithoutItems: total('orders'),
  itemsWithoutOrder: total('orderLines'),
  fanOut: total('revenue'),
  bridge: addedUp('categoryItemsSold', { by: ['category'] }),
  ordersOfNobody: addedUp('orders', { by: ['country'] }),
  brokenScores: denominator('netPromoterScore'),
  dismissedPrompts: total('loveRatio'),
  answersInALaterMonth: total('surveyAnswers', within('2025-09-01', '2025-10-01')),
  pricesOfZero: total('activeCustomers', november2025),
  parallelSubscriptions: total('activeCustomers', november2025),
  trialsWithoutPayment: total('activeCustomers', november2025),
  seventeenDays: total('activeCustomers', within('2025-03-01', '2025-04-01')),
  sameDayReturns: addedUp('customersLost', monthly),
  returnsWithinTheMonth: addedUp('customersLost', monthly),
  reactivations: total('customersLost', within('2025-01-01', '2026-01-01')),
  annualPrices: total('monthlyRecurringRevenue', november2025),
  threeYearPrice: total('monthlyRecurringRevenue', november2025),
  subscriptionCurrencies: total('monthlyRecurringRevenue', november2025),
  upAndDownInAMonth: total('monthlyRecurringRevenue', within('2025-06-01', '2025-07-01')),
  retentionCurrencies: total('retentionCost', november2025),
  unequalChurn: total('churnRate', { ...within('2025-10-01', '2025-11-01'), by: ['country'] }),
  missingSnapshots: total('seatsUsed', within('2025-05-01', '2025-06-01')),
  levelsOverTime: total('seatsUsed', { ...within('2025-07-01', '2025-10-01'), grain: 'day' }),
  resolvedSince: total('ticketBacklog', within('2025-09-01', '2025-10-01')),
  completedSince: total('tasksOverdue', within('2025-06-01', '2025-07-01')),
  sumsAmongRows: total('storeReviews'),
  weightedRatings: total('storeRating'),
  usersOfDays: total('activeUsers', { ...november2025, grain: 'day' }),
  unansweredTickets: total('firstResponseTime'),
  noIssues: total('tickets'),
  unansweredReplies: total('responseTime'),
  contactsWithoutTicket: addedUp('conversations', { by: ['topic'] }),
  sentimentsCarried: denominator('fansShare', december2025),
  shiftsOfMonths: total('sentimentShifts', within('2025-01-01', '2026-01-01')),
  spendWithoutCustomers: total('customerAcquisitionCost'),
  customersWithoutSpend: total('customerAcquisitionCost'),
  adCurrencies: total('adSpend'),
  customersBeforeSpend: addedUp('newCustomers', { ...daily, where: { campaign: { is: announced.name } } }),
  secondDevices: total('installs'),
  sharedDevices: total('installs'),
  reinstalls: total('netInstalls'),
  duplicateDeliveries: total('carts'),
  severalCarts: total('carts'),
  stagesInALaterMonth: total('marketingQualifiedLeads', within('2025-06-01', '2025-07-01')),
}
