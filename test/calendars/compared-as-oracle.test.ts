import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar, isoCalendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import { comparedPeriods } from '../../src/request/compared-periods.js'
import { periodsBetween } from '../../src/request/period.js'
import type { Comparison as Asked } from '../../src/request/request.js'
import { type Comparison, comparedSpan } from '../oracle/compared.js'
import type { Moment } from '../oracle/moment.js'
import { type Clock, periodsBetween as oraclePeriods, periodEnd, periodStart } from '../oracle/periods.js'
import { type Span, spanOfPeriod, spanOfRange } from '../oracle/span.js'
import { fiscal, nrf, retail445, seasons } from './calendars.js'

const grains: readonly Grain[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']
const zones = [
  'UTC',
  'Europe/Paris',
  'America/Los_Angeles',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Havana',
  'Antarctica/Troll',
]
const sunday = calendar('sunday', { firstDayOfWeek: 'sunday' })
const terms = calendar('terms', {
  named: {
    grain: 'quarter',
    periods: [
      { name: 'Autumn', from: '09-01' },
      { name: 'Spring', from: '01-08' },
      { name: 'Summer', from: '04-20' },
    ],
  },
})
const calendars = [isoCalendar, sunday, fiscal, nrf, retail445, seasons, terms]

// Days on which dates are clamped, clocks turned or skipped, weeks and years numbered anew.
const days = [
  ...['2024-02-28', '2024-02-29', '2024-03-10', '2024-03-31', '2024-04-26', '2024-05-31', '2024-10-27', '2024-11-03', '2024-12-30'],
  ...['2021-01-01', '2020-12-28', '2023-02-28', '2023-12-31', '2011-12-28', '2011-12-31', '2012-01-31', '2024-04-07', '2024-02-04'],
].map((day) => Date.parse(`${day}T00:00Z`))

const hour = 3_600_000
const instant = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: -40, max: 40 }), fc.constantFrom(0, 0, 1, -1, 1_800_000))
  .map(([day, hours, more]) => day + hours * hour + more)
const lengths = { hour: 30, day: 8, week: 60, month: 260, quarter: 600, year: 2_000 } as const
const interval = fc
  .tuple(instant, fc.integer({ min: 1, max: 60 }), fc.constantFrom(hour, 24 * hour))
  .map(([from, count, unit]) => ({ from, until: from + count * unit }))

const comparison: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant({ kind: 'previousPeriod' as const }),
  fc.record({
    kind: fc.constant('samePeriodLastYear' as const),
    align: fc.constantFrom('date' as const, 'weekday' as const),
    week53: fc.constantFrom('previous' as const, 'next' as const, 'none' as const),
  }),
  fc.record({
    kind: fc.constant('shift' as const),
    by: fc.record({ count: fc.integer({ min: 1, max: 14 }), unit: fc.constantFrom(...grains) }),
  }),
  fc.record({ kind: fc.constant('between' as const), interval }),
)

const question = fc
  .record({
    zone: fc.constantFrom(...zones),
    calendar: fc.constantFrom(...calendars),
    grain: fc.constantFrom(...grains),
    from: instant,
    long: fc.integer({ min: 1, max: 1_000 }),
    passed: fc.double({ min: -0.3, max: 2, noNaN: true }),
    comparison,
  })
  .map(({ long, passed, ...rest }) => {
    const length = Math.ceil((long / 1_000) * lengths[rest.grain]) * 24 * hour * (rest.grain === 'hour' ? 1 / 24 : 1)
    return { ...rest, until: rest.from + length, now: rest.from + Math.round((length * passed) / 60_000) * 60_000 }
  })

/** Months, quarters and years have no days of the week. */
const isRefused = (asked: Asked, grain: Grain): boolean =>
  asked.kind === 'samePeriodLastYear' && asked.align === 'weekday' && !['hour', 'day', 'week'].includes(grain)

const moment = (at: number): Moment => BigInt(at) * 1000n
const oracleComparison = (asked: Asked): Comparison =>
  asked.kind === 'between'
    ? { kind: 'between', interval: { from: moment(asked.interval.from), until: moment(asked.interval.until) } }
    : asked
const text = (span: { readonly start: number; readonly end: number } | null) =>
  span === null ? null : `${new Date(span.start).toISOString()} ${new Date(span.end).toISOString()}`
const oracleText = (span: Span | null) =>
  span === null ? null : text({ start: Number((span.start ?? 0n) / 1000n), end: Number((span.end ?? 0n) / 1000n) })

test('periods and ranges are compared with what the oracle compares them with', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { zone, calendar: own, grain, from, until, now } = asked
      fc.pre(!isRefused(asked.comparison, grain))
      const clockwork = { grain, zone, calendar: own }
      const periods = periodsBetween(from, until, clockwork, 10_000) ?? []
      const found = comparedPeriods({ ...clockwork, periods, range: { from, until }, now }, asked.comparison)
      const clock = (of: Grain): Clock => ({ grain: of, zone, calendar: own })
      const time = { zone, now: moment(now), grain, clock }
      const spans = [...oraclePeriods(moment(from), moment(until), clock(grain))].map((period) => {
        const start = periodStart(period.start, clock(grain))
        return spanOfPeriod(period, { start, end: periodEnd(start, clock(grain)) }, moment(now))
      })
      const expected = spans.map((span, place) => comparedSpan(span, oracleComparison(asked.comparison), place, time))
      expect(found.periods.map(text)).toEqual(expected.map(oracleText))
      const whole = comparedSpan(
        spanOfRange({ from: moment(from), until: moment(until) }, moment(now)),
        oracleComparison(asked.comparison),
        0,
        { ...time, grain: null },
      )
      expect(text(found.whole)).toEqual(oracleText(whole))
    }),
    { numRuns: 600, seed: 40 },
  )
})
