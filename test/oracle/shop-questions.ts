import type { Asked } from '../cases/asked.js'

const top = { count: 2, direction: 'descending', other: true } as const
const year = { between: { from: '2024-01-01', until: '2025-01-01' } } as const
const descending = { direction: 'descending', nulls: 'last' } as const

/** All metrics of the shop that can be asked by channel; the oracle knows all but what an sql template says. */
const counted = ['orderCount', 'units', 'weight', 'buyers', 'revenue', 'averageUnits', 'leastWeight', 'greatestWeight', 'medianUnits']
const more = [
  'highTotal',
  'medianDelay',
  'delay',
  'webCount',
  'paidByPayment',
  'dueCount',
  'total',
  'manyUnits',
  'unitsPerBuyer',
  'memberUnits',
]
const merged = ['refundCount', 'refundAmount', 'refundShare', 'refundedUnits', 'netUnits', 'contacts', 'ticketsPerOrder', 'shareSquared']

/** Questions to the shop, by what they are about. */
export const shopQuestions: readonly (readonly [name: string, asked: Asked])[] = [
  ['measures over all', { metrics: counted }],
  ['more measures over all', { metrics: more }],
  ['merged measures over all', { metrics: merged }],
  ['measures by country', { metrics: [...counted, ...merged], by: ['country'] }],
  ['measures by channel', { metrics: [...counted, ...more, ...merged], by: ['channel'] }],
  ['by region and member', { metrics: [...counted, 'refundCount'], by: ['region', 'member'] }],
  ['by country name, all months', { metrics: ['orderCount', 'ticketCount', 'refundCount'], by: ['countryName'], grain: 'month' }],
  ['by user name and note', { metrics: ['orderCount', 'units'], by: ['userName', 'note'] }],
  ['by lowered note', { metrics: ['orderCount'], by: ['lowNote'] }],
  ['by user id', { metrics: ['orderCount', 'refundCount'], by: ['userId'] }],
  ['by age', { metrics: ['orderCount'], by: ['age'] }],
  ['by buckets of age', { metrics: ['orderCount', 'averageUnits'], by: ['ageBand', 'computedAgeBand'] }],
  ['by height', { metrics: ['orderCount', 'refundCount'], by: ['height'] }],
  ['by delay', { metrics: ['orderCount'], by: ['delayed'], range: { last: { count: 2, unit: 'month' } } }],
  ['by due date', { metrics: ['orderCount'], by: ['due'] }],
  ['by join month in Kathmandu', { metrics: ['orderCount', 'refundCount'], by: ['joinMonth'], timeZone: 'Asia/Kathmandu' }],
  ['by day of placing in Auckland', { metrics: ['orderCount'], by: ['placedDay', 'dueYear'], timeZone: 'Pacific/Auckland' }],
  ['by plan as of then', { metrics: ['orderCount', 'ticketCount'], by: ['plan'] }],
  ['lines by product', { metrics: ['lineValue', 'lineCount'], by: ['product'], grain: 'quarter' }],
  ['lines by region through three joins', { metrics: ['lineValue', 'lineCount'], by: ['region', 'status'] }],
  ['tags', { metrics: ['taggedOrders'], by: ['tag'], grain: 'month' }],
  ['people of a union by country and channel', { metrics: ['people', 'touches'], by: ['country', 'channel'] }],
  ['people by week from Sunday', { metrics: ['people', 'touches'], grain: 'week', calendar: 'weeksFromSunday', range: year }],
  ['rates joined as of then', { metrics: ['rateSum'], grain: 'month', range: year }],
  ['transfers by bank', { metrics: ['transferred', 'transferredInOne', 'transferCount', 'averageTransfer'], by: ['bank'] }],
  ['transfers by bank in yen', { metrics: ['transferred', 'averageTransfer'], by: ['bank'], currency: 'JPY' }],
  ['transfers by day', { metrics: ['transferred', 'transferCount'], grain: 'day' }],
  ['revenue in dollars', { metrics: ['revenue'], by: ['country'], currency: 'USD', grain: 'quarter' }],
  ['open time of tickets', { metrics: ['openTime', 'urgent'], by: ['channel'], grain: 'week', calendar: 'weeksFromSaturday' }],
  ['places without time', { metrics: ['placesListed'], by: ['region'] }],
  [
    'visits by hour',
    {
      metrics: ['visitCount', 'visitMedian'],
      grain: 'hour',
      range: { between: { from: '2024-03-30', until: '2024-04-02' } },
      timeZone: 'Europe/Paris',
    },
  ],
  [
    'orders by hour where the clocks go back',
    {
      metrics: ['orderCount'],
      grain: 'hour',
      range: { between: { from: '2024-10-26T12:00', until: '2024-10-28T12:00' } },
      timeZone: 'Europe/Paris',
    },
  ],
  [
    'orders by hour on Lord Howe',
    {
      metrics: ['orderCount', 'visitCount'],
      grain: 'hour',
      range: { between: { from: '2024-04-06T12:00', until: '2024-04-08' } },
      timeZone: 'Australia/Lord_Howe',
    },
  ],
  ['orders by day in Paris', { metrics: ['orderCount', 'refundCount'], grain: 'day', range: year, timeZone: 'Europe/Paris' }],
  [
    'orders by day in New York, by channel',
    {
      metrics: ['orderCount', 'ticketCount', 'buyers'],
      grain: 'day',
      by: ['channel'],
      range: { between: { from: '2024-03-01', until: '2024-03-20' } },
      timeZone: 'America/New_York',
    },
  ],
  [
    'weeks of the year end',
    {
      metrics: ['orderCount', 'refundCount'],
      grain: 'week',
      range: { between: { from: '2023-12-20T06:00', until: '2024-01-20T07:30' } },
      timeZone: 'Asia/Kathmandu',
    },
  ],
  ['years in Apia', { metrics: ['orderCount', 'refundCount', 'dueCount'], grain: 'year', timeZone: 'Pacific/Apia' }],
  [
    'the last 5 months, complete',
    { metrics: ['orderCount'], grain: 'month', range: { last: { count: 5, unit: 'month', complete: true } } },
  ],
  ['the last 30 hours', { metrics: ['visitCount'], grain: 'hour', range: { last: { count: 30, unit: 'hour' } }, timeZone: 'Asia/Kolkata' }],
  ['the quarter to date', { metrics: ['orderCount', 'refundCount'], grain: 'week', range: { toDate: 'quarter' } }],
  [
    'the current year',
    { metrics: ['orderCount', 'medianUnits'], grain: 'quarter', range: { current: 'year' }, timeZone: 'America/Los_Angeles' },
  ],
  [
    'filters in a tree',
    {
      metrics: ['orderCount'],
      by: ['note'],
      where: { not: { or: [{ note: { contains: 'GIFT' } }, { age: { above: 30 }, status: { in: ['paid', null] } }] } },
    },
  ],
  [
    'filters on what is not grouped',
    { metrics: ['orderCount', 'refundCount'], where: { country: { notIn: ['FR', null] }, height: { from: '1.5', below: 2.25 } } },
  ],
  [
    'a filter on joined months',
    { metrics: ['orderCount'], by: ['joinMonth'], where: { joinMonth: { from: '2023-06-01', until: '2024-01-01' } } },
  ],
  ['a filter on ids', { metrics: ['orderCount'], where: { userId: { in: ['9007199254740993', '1'] } } }],
  ['segments', { metrics: ['orderCount', 'buyers'], by: ['country'], segments: ['notFrench'] }],
  [
    'fields with filters of their own',
    {
      metrics: [
        'orderCount',
        { key: 'a', metric: 'orderCount', where: { channel: { is: 'web' } }, segments: ['gifts'] },
        { key: 'b', metric: 'units', where: { channel: { isNull: true } }, segments: [] },
      ],
      by: ['status'],
      grain: 'quarter',
    },
  ],
  [
    'only a narrow field',
    {
      metrics: [{ key: 'a', metric: 'orderCount', where: { channel: { is: 'shop' } }, segments: [] }],
      by: ['country', 'channel'],
      orderBy: [{ metric: 'orderCount', ...descending }],
    },
  ],
  [
    'metrics with filters of their own',
    { metrics: ['europeanShare', 'memberUnits', 'monthlyUnits'], by: ['country'], grain: 'month', range: year },
  ],
  ['top and other', { metrics: ['orderCount', 'buyers', 'medianUnits'], by: ['country'], top: { ...top, by: 'units' }, grain: 'quarter' }],
  [
    'top of a ratio, upwards',
    { metrics: ['orderCount', 'refundShare'], by: ['channel'], top: { ...top, by: 'refundShare', direction: 'ascending' } },
  ],
  [
    'top with ties',
    { metrics: ['orderCount'], by: ['unitSize', 'status'], top: { ...top, by: 'webCount', count: 5 }, where: { channel: { is: 'app' } } },
  ],
  [
    'top without other, all months',
    { metrics: ['transferCount'], by: ['bank'], top: { ...top, by: 'transferred', other: false }, grain: 'month' },
  ],
  ['having', { metrics: ['orderCount'], by: ['country', 'status'], having: { metric: 'averageUnits', above: '2.4', until: 3 } }],
  ['having no value', { metrics: ['transferCount'], by: ['bank'], having: { metric: 'transferred', isNull: true } }],
  [
    'having, top and subtotals',
    {
      metrics: ['buyers', 'orderCount'],
      by: ['channel', 'status'],
      subtotals: [['channel'], ['status'], []],
      having: { metric: 'orderCount', from: 60 },
      top: { ...top, by: 'units', count: 4 },
      grain: 'year',
    },
  ],
  [
    'subtotals ordered by a metric',
    { metrics: ['buyers'], by: ['country', 'member'], subtotals: [['member'], []], orderBy: [{ metric: 'buyers', ...descending }] },
  ],
  [
    'order by a key downwards, nulls first',
    { metrics: ['orderCount'], by: ['note', 'channel'], orderBy: [{ dimension: 'channel', direction: 'descending', nulls: 'first' }] },
  ],
  [
    'order by a hidden ratio',
    {
      metrics: ['orderCount'],
      by: ['channel'],
      grain: 'quarter',
      orderBy: [
        { metric: 'ticketsPerOrder', direction: 'descending', nulls: 'first' },
        { period: true, ...descending },
      ],
    },
  ],
  [
    'shares of rows',
    {
      metrics: ['units', 'orderCount'],
      by: ['unitSize'],
      grain: 'quarter',
      range: { between: { from: '2024-02-10T10:00', until: '2024-08-14T10:30' } },
    },
  ],
  ['levels', { metrics: ['levelPoints', 'levelMedian'], by: ['levelName'], grain: 'month' }],
  [
    'nothing in the range',
    {
      metrics: [...counted, 'refundShare'],
      by: ['channel'],
      grain: 'month',
      range: { between: { from: '1999-01-01', until: '1999-04-01' } },
    },
  ],
  [
    'nothing in the range, no groups',
    { metrics: [...counted, 'refundShare'], grain: 'month', range: { between: { from: '1999-01-01', until: '1999-04-01' } } },
  ],
]
