import type { Asked } from '../cases/asked.js'
import type { OracleComparison } from './oracle-question.js'

const spring = { between: { from: '2024-02-15', until: '2024-05-20' } } as const
const paris = 'Europe/Paris'
const angeles = 'America/Los_Angeles'

const comparedWith = (metric: string, ...comparisons: readonly OracleComparison[]) => ({
  ...{ key: metric, metric, where: null, segments: [] },
  comparisons,
})
const monthAgo: OracleComparison = { shift: { count: 1, unit: 'month' } }
const before: OracleComparison = { named: 'previousPeriod' }
const lastYear: OracleComparison = { named: 'samePeriodLastYear' }

const states = ['membersAtStart', 'membersAtEnd', 'membershipsAtEnd', 'membershipPrice', 'averagePrice', 'highestPrice']
const current = ['currentMembershipsAtEnd', 'currentPrice']
const moves = ['membersAtStart', 'membersKept', 'membersLost', 'membersCame', 'membersAtEnd', 'churn']
const subscribers = ['subscribersAtStart', 'subscribersKept', 'subscribersLost', 'subscribersCame', 'subscribersAtEnd']
const balances = ['balanceAtEnd', 'accountsAtEnd', 'freshBalanceAtEnd', 'freshBalanceAtStart']
const windows = ['visits28', 'visitors28', 'visitorsOfAMonth', 'visits36Hours', 'averageSeconds7', 'visitorsEver']
const purchases = ['revenueMonthToDate', 'revenueYearToDate', 'revenueFiscalYearToDate', 'revenueEver', 'averagePurchase28']
const days = ['dailyVisitors', 'firstDayVisitors', 'lastDayVisitors', 'fewestVisitors', 'mostVisitors', 'dailySeconds']
const daysOfWindows = ['lastVisitors28', 'meanVisitors28', 'stickiness']
const shifts = ['revenue', 'revenueMonthAgo', 'growth', 'growthRate']

/** Questions about the club whose answers by the product and by the oracle must agree: every kind of time by every grain. */
export const clubQuestions: readonly (readonly [name: string, asked: Asked])[] = [
  ...(['day', 'week', 'month', 'quarter', 'year', null] as const).flatMap((grain): readonly (readonly [string, Asked])[] => [
    [`states by ${grain}`, { metrics: states, grain, range: spring }],
    [`states by ${grain} and plan`, { metrics: [...states, ...current], grain, by: ['plan'], range: spring, timeZone: paris }],
    [`states of moments by ${grain} and team`, { metrics: subscribers, grain, by: ['team'], range: spring, timeZone: angeles }],
    [`movements by ${grain} and plan`, { metrics: moves, grain, by: ['plan'], range: spring, where: { team: { isNot: 'red' } } }],
    [`snapshots by ${grain} and team`, { metrics: balances, grain, by: ['team'], range: spring }],
    [`windows by ${grain}`, { metrics: windows, grain, range: spring }],
    [`windows by ${grain} and team`, { metrics: windows, grain, by: ['team'], range: spring, timeZone: angeles }],
    [`until now by ${grain}`, { metrics: purchases, grain, by: ['channel'], range: spring }],
    [`days by ${grain}`, { metrics: days, grain, range: spring }],
    [`days by ${grain} and team`, { metrics: [...days, ...daysOfWindows], grain, by: ['team'], range: spring, timeZone: paris }],
    [`days of states by ${grain}`, { metrics: ['dailyBalance', 'highestBalance'], grain, by: ['team'], range: spring }],
    [`shifts by ${grain}`, { metrics: shifts, grain, by: ['channel'], range: spring }],
    [
      `shifted windows, states and days by ${grain}`,
      { metrics: ['membersMonthAgo', 'visits28', 'visitors28WeekAgo', 'dailyVisitorsMonthAgo'], grain, by: ['team'], range: spring },
    ],
    [
      `compared flows by ${grain}`,
      {
        metrics: [comparedWith('revenue', monthAgo, before, lastYear), comparedWith('averagePurchase', before), 'purchaseCount'],
        ...{ grain, by: ['channel'], range: spring, timeZone: angeles },
      },
    ],
    [
      `compared states, windows and days by ${grain}`,
      {
        metrics: [
          ...[comparedWith('membersAtEnd', before, monthAgo), comparedWith('visitors28', monthAgo, lastYear)],
          ...[comparedWith('dailyVisitors', monthAgo), comparedWith('churn', before), comparedWith('revenueMonthAgo', before)],
        ],
        ...{ grain, by: ['team'], range: spring, timeZone: paris },
      },
    ],
    [
      `compared with an interval by ${grain}`,
      {
        metrics: [comparedWith('revenue', { between: { from: '2023-03-10', until: '2023-04-20' } }), 'visitCount'],
        ...{ grain, range: spring },
      },
    ],
  ]),
  ['states by hour', { metrics: ['subscriptionsAtStart', 'subscriptionsAtEnd', ...subscribers], grain: 'hour', range: { current: 'day' } }],
  [
    'clocks turned, by hour',
    {
      metrics: [comparedWith('revenue', before, { shift: { count: 1, unit: 'day' } }), 'visits36Hours', 'lockersAtEnd'],
      ...{ grain: 'hour', timeZone: angeles, range: { between: { from: '2024-03-09T22:00', until: '2024-03-12' } } },
    },
  ],
  ['passes with their last day', { metrics: ['passesAtStart', 'passesAtEnd'], grain: 'day', by: ['team'], range: spring }],
  ['moments without zone', { metrics: ['lockersAtEnd'], grain: 'day', range: spring, timeZone: paris }],
  ['levels that change, by the time of the fact', { metrics: ['visitCount', 'visitors28'], grain: 'week', by: ['level'], range: spring }],
  ['levels of states', { metrics: ['subscribersAtEnd', 'subscribersLost'], grain: 'month', by: ['level'], range: spring }],
  ['everything of all time', { metrics: [...states, ...moves, ...balances, ...windows, ...purchases], range: { all: true } }],
  ['all time by month and plan', { metrics: [...states, ...moves], grain: 'month', by: ['plan'], range: { all: true } }],
  ['all time by month of windows', { metrics: [...windows, ...days], grain: 'month', range: { all: true } }],
  ['all time by quarter of flows', { metrics: [comparedWith('revenue', before, lastYear)], grain: 'quarter', range: { all: true } }],
  ['all time of shifts', { metrics: ['revenue', 'revenueMonthAgo', 'membersMonthAgo'], range: { all: true } }],
  [
    'all time compared with an interval',
    { metrics: [comparedWith('revenue', { between: { from: '2023-03-10', until: '2023-04-20' } })], range: { all: true } },
  ],
  [
    'ranks and bounds over the range',
    {
      ...{ metrics: ['membersAtEnd', 'membersLost'], grain: 'month', by: ['plan'], range: spring },
      ...{ top: { by: 'membersAtEnd', count: 1, direction: 'descending', other: true }, subtotals: [[]] },
    },
  ],
  [
    'ranked by days',
    {
      ...{ metrics: ['visitors28', 'dailyVisitors'], grain: 'month', by: ['team'], range: spring },
      ...{ top: { by: 'dailyVisitors', count: 2, direction: 'ascending', other: true }, having: { metric: 'visitors28', above: 1 } },
    },
  ],
  ['a fiscal year', { metrics: ['revenueYearToDate', 'revenueFiscalYearToDate'], grain: 'month', calendar: 'fiscal', range: spring }],
  [
    'what is to come',
    {
      metrics: [comparedWith('membersAtEnd', before), 'membersCame', 'visits28', 'dailyVisitors', 'revenueMonthAgo'],
      grain: 'month',
      range: { between: { from: '2024-04-01', until: '2024-08-01' } },
    },
  ],
  [
    'the running month',
    {
      metrics: [comparedWith('revenue', before, lastYear, monthAgo), comparedWith('dailyVisitors', before)],
      grain: 'month',
      range: { last: { count: 2, unit: 'month' } },
    },
  ],
  ['the running month as a range', { metrics: [comparedWith('revenue', before, lastYear, monthAgo)], range: { current: 'month' } }],
  [
    'leap day',
    {
      metrics: [comparedWith('revenue', lastYear), comparedWith('purchaseCount', { ...lastYear, align: 'weekday' })],
      grain: 'day',
      range: { between: { from: '2024-02-26', until: '2024-03-03' } },
    },
  ],
  [
    'the last day of March',
    {
      metrics: [comparedWith('revenue', monthAgo)],
      grain: 'day',
      range: { between: { from: '2024-03-27', until: '2024-04-02' } },
      timeZone: angeles,
    },
  ],
  [
    'weeks of last year',
    {
      metrics: [comparedWith('revenue', lastYear, { ...lastYear, align: 'weekday' }, { ...lastYear, week53: 'next' })],
      grain: 'week',
      range: spring,
    },
  ],
  [
    'days of movements',
    {
      metrics: ['dailySubscribersCame', 'dailySubscribersLost', 'firstDayBalance'],
      grain: 'month',
      by: ['team'],
      range: spring,
      timeZone: angeles,
    },
  ],
  [
    'ranked by movements, with the rest and subtotals',
    {
      ...{ metrics: [...moves, ...subscribers], grain: 'month', by: ['plan', 'team'], range: spring, subtotals: [['plan'], []] },
      ...{ top: { by: 'membersCame', count: 3, direction: 'descending', other: true } },
    },
  ],
  [
    'ordered by windows and shifts',
    {
      ...{ metrics: ['visitors28', 'stickiness'], grain: 'week', by: ['team'], range: spring, having: { metric: 'visitors28', above: 5 } },
      orderBy: [{ metric: 'visits28', direction: 'descending', nulls: 'last' }],
    },
  ],
  [
    'compared with what is to come',
    {
      metrics: [
        comparedWith('membersAtEnd', { between: { from: '2024-05-01', until: '2024-07-01' } }),
        comparedWith('dailyVisitors', { between: { from: '2024-05-01', until: '2024-07-01' } }),
      ],
      ...{ grain: 'month', range: { between: { from: '2024-01-01', until: '2024-03-01' } } },
    },
  ],
  [
    'compared by two lengths at once',
    {
      metrics: [comparedWith('visitors28WeekAgo', monthAgo), comparedWith('revenueMonthAgo', { shift: { count: 1, unit: 'week' } })],
      ...{ grain: 'week', by: ['team'], range: spring },
    },
  ],
  [
    'by hour: last year, the same weekdays, a month ago',
    {
      metrics: [comparedWith('revenue', lastYear, { ...lastYear, align: 'weekday' }, monthAgo), 'revenueMonthAgo'],
      ...{ grain: 'hour', timeZone: paris, range: { between: { from: '2024-03-30T20:00', until: '2024-04-01T06:00' } } },
    },
  ],
  ...['Asia/Kathmandu', 'America/Sao_Paulo', 'Australia/Lord_Howe'].map((timeZone): readonly [string, Asked] => [
    `everything by day in ${timeZone}`,
    {
      metrics: [
        ...subscribers,
        'subscriptionsAtStart',
        'passesAtEnd',
        'lockersAtEnd',
        'balanceAtEnd',
        ...windows,
        comparedWith('revenue', before, lastYear),
      ],
      ...{ grain: 'day', timeZone, range: { between: { from: '2024-03-28', until: '2024-04-10' } } },
    },
  ]),
  [
    'with filters of each field, and of segments that are empty',
    {
      metrics: [
        { ...comparedWith('membersLost', before), where: { plan: { is: 'plus' } } },
        { ...comparedWith('visitors28', before), key: 'none', where: { team: { is: 'nobody' } } },
        { ...comparedWith('dailySeconds', before), where: { team: { isNull: true } } },
      ],
      ...{ grain: 'month', range: spring },
    },
  ],
  [
    'a range that is to come',
    {
      metrics: [...moves, 'visits28', 'dailyVisitors', comparedWith('revenue', before, monthAgo)],
      range: { between: { from: '2024-06-01', until: '2024-07-01' } },
    },
  ],
  [
    'less than a day',
    {
      metrics: ['dailyVisitors', 'subscribersAtEnd', 'subscribersCame', 'visits28', comparedWith('revenue', before)],
      range: { between: { from: '2024-03-15T09:59', until: '2024-03-15T10:01' } },
    },
  ],
]
