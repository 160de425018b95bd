import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerRow } from '../../src/rows/answer.js'
import { engines } from '../databases/engines.js'
import type { TestEngine } from '../databases/test-engine.js'
import { type AskedDemo, type DemoQuestion, openDemo } from './asked-demo.js'
import { customersChanged, withCustomersChanged } from './customers-changed.js'
import { placeOf } from './same-answer.js'

/** What is there at the start and the end, and what has come and gone between them: the names of metrics. */
interface Movement {
  readonly start: string
  readonly end: string
  readonly gains: readonly string[]
  readonly losses: readonly string[]
}

const revenue: Movement = {
  ...{ start: 'startMrr', end: 'monthlyRecurringRevenue' },
  gains: ['newMrr', 'reactivatedMrr', 'expansionMrr', 'transferredInMrr'],
  losses: ['contractionMrr', 'churnedMrr', 'transferredOutMrr'],
}
const customers: Movement = {
  ...{ start: 'startCustomers', end: 'activeCustomers' },
  gains: ['newAccounts', 'reactivatedAccounts', 'transferredInAccounts'],
  losses: ['churnedAccounts', 'transferredOutAccounts'],
}
const rates = ['churnRate', 'retentionRate', 'revenueChurnRate', 'grossRevenueRetention', 'netRevenueRetention', 'customersLost']
const metrics = [
  ...[revenue, customers].flatMap(({ start, end, gains, losses }) => [start, end, ...gains, ...losses]),
  ...customersChanged,
  ...rates,
]

const bothYears = { between: { from: '2024-01-01', until: '2026-01-01' } } as const
const dimensions = ['plan', 'country', 'channel', 'channelKind', 'segment', 'billingPeriod']
/** Each dimension on its own, and beside the first. */
const by = { by: dimensions, subtotals: dimensions.flatMap((one) => (one === 'plan' ? [[one]] : [[one], ['plan', one]])) }

const questions: readonly (readonly [string, Omit<DemoQuestion, 'metrics'>])[] = [
  ['by month', { range: bothYears, grain: 'month' }],
  ['by day', { range: { between: { from: '2025-09-20', until: '2025-11-10' } }, grain: 'day', by: ['plan'] }],
  ['by week and channel', { range: { between: { from: '2025-01-01', until: '2026-01-01' } }, grain: 'week', by: ['channel'] }],
  ['by quarter and every dimension', { range: bothYears, grain: 'quarter', ...by }],
  ['by year and every dimension', { range: bothYears, grain: 'year', ...by }],
  ['over one year by every dimension', { range: { between: { from: '2025-01-01', until: '2026-01-01' } }, ...by }],
  ['of all time', { range: { all: true }, by: ['plan', 'country'] }],
  ['between days within months', { range: { between: { from: '2025-02-11', until: '2025-10-24' } }, grain: 'month', by: ['segment'] }],
  ['of some plans', { range: bothYears, grain: 'quarter', by: ['billingPeriod'], where: { plan: { in: ['team', 'business'] } } }],
  ['of no plan but one, in dollars', { range: bothYears, grain: 'quarter', where: { not: { plan: { is: 'team' } } }, currency: 'USD' }],
  [
    'of two channels or no country, in the large accounts',
    {
      ...{ range: bothYears, grain: 'quarter', by: ['plan'], segments: ['enterpriseCustomers'] },
      where: { or: [{ channelKind: { in: ['paid', 'organic'] } }, { country: { isNull: true } }] },
    },
  ],
]

type Row = AnswerRow

const figureOf = (row: Row, name: string) => row.values[metrics.indexOf(name)]
const exactOf = (row: Row, name: string): Decimal => new Decimal(figureOf(row, name)?.exact ?? Number.NaN)
const sumOf = (row: Row, names: readonly string[]): Decimal => names.reduce((sum, name) => sum.plus(exactOf(row, name)), new Decimal(0))

/** What is left over of end − start − gains + losses. */
const leftOver = (row: Row, { start, end, gains, losses }: Movement): Decimal =>
  exactOf(row, end).minus(exactOf(row, start)).minus(sumOf(row, gains)).plus(sumOf(row, losses))

function movementFaults(row: Row): readonly string[] {
  const below = [...revenue.gains, ...revenue.losses, ...customers.gains, ...customers.losses].filter((name) => exactOf(row, name).lt(0))
  return [
    ...[revenue, customers].flatMap((movement) =>
      leftOver(row, movement).isZero() ? [] : [`${movement.end}: ${leftOver(row, movement)} left over`],
    ),
    ...below.map((name) => `${name} is below 0`),
  ]
}

/** Kept and lost are those at the start, kept and came those at the end; who is lost has churned, or changed groups. */
function customerFaults(row: Row): readonly string[] {
  const sameSums: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['kept and lost', ['keptCustomers', 'customersLost'], ['startCustomers']],
    ['new and reactivated', ['cameCustomers'], ['newAccounts', 'reactivatedAccounts']],
    ['lost and churned', ['customersLost'], ['churnedAccounts']],
  ]
  return sameSums.flatMap(([name, one, other]) =>
    sumOf(row, one).eq(sumOf(row, other)) ? [] : [`${name}: ${sumOf(row, one)} and ${sumOf(row, other)}`],
  )
}

function rateFaults(row: Row): readonly string[] {
  const [lost, kept, revenueLost, gross, net] = rates.map((name) => figureOf(row, name)?.value ?? null)
  const pairs = [
    ['churnRate', 'startCustomers'],
    ['retentionRate', 'startCustomers'],
    ['revenueChurnRate', 'startMrr'],
    ['grossRevenueRetention', 'startMrr'],
    ['netRevenueRetention', 'startMrr'],
  ] as const
  return [
    ...pairs.flatMap(([rate, start]) =>
      new Decimal(figureOf(row, rate)?.denominator ?? 0).eq(exactOf(row, start)) ? [] : [`${rate} is not of ${start}`],
    ),
    ...pairs.flatMap(([rate, start]) =>
      (figureOf(row, rate)?.value === null) === exactOf(row, start).isZero() ? [] : [`${rate} of ${start} 0`],
    ),
    ...(Number(lost) > 1 || Number(revenueLost) > 1 || Number(gross) > 1 ? [`more than all: ${lost}, ${revenueLost}, ${gross}`] : []),
    ...(Number(net) < Number(gross) ? [`net retention ${net} below gross ${gross}`] : []),
    ...(lost !== null && Math.abs(Number(lost) + Number(kept) - 1) > 1e-12 ? [`kept ${kept} and lost ${lost}`] : []),
  ]
}

/** What a group has at the end of a period it has at the start of the next. */
function edgeFaults(rows: readonly Row[]): readonly string[] {
  const before = new Map<string, Row>()
  return rows.flatMap((row) => {
    const group = JSON.stringify([row.kind, row.groups.map((key) => (key === undefined ? '*' : key))])
    const last = before.get(group)
    before.set(group, row)
    const broken = [revenue, customers].filter(({ start, end }) => last !== undefined && !exactOf(last, end).eq(exactOf(row, start)))
    return broken.map(({ start, end }) => `${placeOf(row)}: ${start} is not ${end} of the period before`)
  })
}

const holds = (engine: TestEngine): void => {
  let demo: AskedDemo
  beforeAll(async () => {
    demo = await openDemo(engine, withCustomersChanged)
  })
  afterAll(() => demo?.close())

  it.each(questions)('%s', async (_, question) => {
    const { rows, total } = await demo.ask({ metrics, ...question })
    if (total === null) throw new Error('There is no total.')
    const found = [...rows, total].flatMap((row) =>
      [...movementFaults(row), ...customerFaults(row), ...rateFaults(row)].map((fault) => `${row.kind} ${placeOf(row)}: ${fault}`),
    )
    expect([...found, ...edgeFaults(rows)]).toEqual([])
    expect(rows.some((row) => !sumOf(row, revenue.gains).isZero())).toBe(true)
    if (question.where === undefined)
      expect([exactOf(total, 'transferredInMrr').toFixed(), exactOf(total, 'transferredOutMrr').toFixed()]).toEqual(['0', '0'])
  })
}

describe.each(engines)('what is there at the end on $name is what was at the start with all that changed', (engine) => {
  describe.skipIf(!engine.available)('asked', () => holds(engine))
})
