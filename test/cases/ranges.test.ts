import { expect, it } from 'vitest'
import { answer, describeOn, loadShop, runCases } from './ask-shop.js'
import type { Asked } from './asked.js'

// The shop's clock stands at 2024-08-14T10:30Z, a Wednesday: 16:15 in Kathmandu.
const between = (from: string, until: string, zone = 'UTC', what = 'placed_at') =>
  `${what} >= timestamp '${from}' at time zone '${zone}' and ${what} < timestamp '${until}' at time zone '${zone}'`
const counted = (from: string, until: string, zone?: string) =>
  `select count(*), count(distinct user_id) from "order" where ${between(from, until, zone)}`
const whole = (range: Asked['range'], timeZone: string | null = null, more: Partial<Asked> = {}): Asked => ({
  ...{ metrics: ['orderCount', 'buyers'], timeZone, ...more },
  ...(range === undefined ? {} : { range }),
})

describeOn('ranges', loadShop, (opened) => {
  runCases(opened, [
    { name: 'last 3 months', asked: whole({ last: { count: 3, unit: 'month' } }), sql: counted('2024-06-01', '2024-09-01') },
    {
      name: 'last 3 complete months',
      asked: whole({ last: { count: 3, unit: 'month', complete: true } }),
      sql: counted('2024-05-01', '2024-08-01'),
    },
    {
      name: 'last 2 weeks from Sunday',
      asked: whole({ last: { count: 2, unit: 'week' } }, null, { calendar: 'weeksFromSunday' }),
      sql: counted('2024-08-04', '2024-08-18'),
    },
    {
      name: 'last 2 complete quarters in Los Angeles',
      asked: whole({ last: { count: 2, unit: 'quarter', complete: true } }, 'America/Los_Angeles'),
      sql: counted('2024-01-01', '2024-07-01', 'America/Los_Angeles'),
    },
    {
      name: 'last 5 hours in Kathmandu',
      asked: whole({ last: { count: 5, unit: 'hour' } }, 'Asia/Kathmandu'),
      sql: counted('2024-08-14 12:00', '2024-08-14 17:00', 'Asia/Kathmandu'),
    },
    {
      name: 'the current day in Kathmandu',
      asked: whole({ current: 'day' }, 'Asia/Kathmandu'),
      sql: counted('2024-08-14', '2024-08-15', 'Asia/Kathmandu'),
    },
    {
      name: 'the year to date in Paris',
      asked: whole({ toDate: 'year' }, 'Europe/Paris'),
      sql: counted('2024-01-01', '2024-08-14 12:30', 'Europe/Paris'),
    },
    { name: 'the week to date', asked: whole({ toDate: 'week' }), sql: counted('2024-08-12', '2024-08-14 10:30') },
    {
      name: 'between two instants with offsets',
      asked: whole({ between: { from: '2024-03-31T01:59:59.999+01:00', until: '2024-10-27T02:30:00+01:00' } }),
      sql: counted('2024-03-31 00:59:59.999', '2024-10-27 01:30'),
    },
    {
      name: 'between local times, the second 02:30 of Paris not yet',
      asked: whole({ between: { from: '2024-10-27T01:00', until: '2024-10-27T02:30' } }, 'Europe/Paris'),
      sql: counted('2024-10-26 23:00', '2024-10-27 00:30'),
    },
    {
      name: 'all, rows with no time left out',
      asked: { metrics: ['refundCount', 'paidByPayment'] },
      sql: `select (select count(*) from refund where refunded_on is not null), (select count(*) from "order" where paid_at is not null and status = 'paid')`,
    },
    {
      name: 'dates in a range that starts at noon: the first whole day',
      asked: {
        metrics: ['refundCount'],
        timeZone: 'America/Los_Angeles',
        range: { between: { from: '2024-02-28T12:00', until: '2024-03-01T12:00' } },
      },
      sql: "select count(*) from refund where refunded_on >= '2024-02-29' and refunded_on <= '2024-03-01'",
    },
    {
      name: 'dates up to now: today too',
      asked: { metrics: ['refundCount'], timeZone: 'Pacific/Apia', range: { toDate: 'month' } },
      sql: "select count(*) from refund where refunded_on >= '2024-08-01' and refunded_on <= '2024-08-14'",
    },
    {
      name: 'months cut by the range',
      asked: whole({ between: { from: '2024-01-15T06:30', until: '2024-03-31T03:30' } }, 'Europe/Paris', { grain: 'month' }),
      sql: `select to_char(greatest(m, '2024-01-15 06:30'), 'YYYY-MM-DD HH24:MI'), count(id), count(distinct user_id) from generate_series(timestamp '2024-01-01', timestamp '2024-03-01', interval '1 month') m
        left join "order" on date_trunc('month', placed_at at time zone 'Europe/Paris') = m and ${between('2024-01-15 06:30', '2024-03-31 03:30', 'Europe/Paris')} group by m order by m`,
    },
    {
      name: 'all by month: from the first to the last with a row, of what passes',
      asked: { metrics: ['ticketCount', 'refundCount'], grain: 'month', by: ['channel'], where: { channel: { is: 'phone' } } },
      sql: `with f as (select date_trunc('month', opened_at at time zone 'America/New_York' at time zone 'UTC') m, 1 t, 0 r from ticket where channel = 'phone'
          union all select date_trunc('month', refunded_on::timestamp), 0, 1 from refund where channel = 'phone' and refunded_on is not null)
        select to_char(s.m, 'YYYY-MM-DD HH24:MI'), 'phone', coalesce(sum(t), 0), coalesce(sum(r), 0) from (select generate_series(min(m), max(m), interval '1 month') m from f) s
        left join f using (m) group by s.m order by s.m`,
    },
  ])

  it('shows the cut bounds, and which periods are partial and why', async () => {
    const cut = { between: { from: '2024-06-15T12:00', until: '2024-08-20' } }
    for (const { warehouse } of opened()) {
      const given = await answer(warehouse, { metrics: ['orderCount'], grain: 'month', range: cut, timeZone: 'Europe/Paris' })
      expect(
        given.rows.map(({ period }) => [period?.start, period?.end, period?.label, period?.isPartial, period?.caveats.join()]),
      ).toEqual([
        ['2024-06-15T12:00:00+02:00', '2024-07-01T00:00:00+02:00', '2024-06', true, 'CUT_BY_RANGE'],
        ['2024-07-01T00:00:00+02:00', '2024-08-01T00:00:00+02:00', '2024-07', false, ''],
        ['2024-08-01T00:00:00+02:00', '2024-08-20T00:00:00+02:00', '2024-08', true, 'PERIOD_NOT_OVER,CUT_BY_RANGE'],
      ])
    }
  })

  it('labels the weeks at the end of a year by ISO', async () => {
    const range = { between: { from: '2024-12-23', until: '2025-01-13' } }
    for (const { warehouse } of opened()) {
      const given = await answer(warehouse, { metrics: ['orderCount'], grain: 'week', range })
      expect(given.rows.map(({ period }) => period?.label)).toEqual(['2024-W52', '2025-W01', '2025-W02'])
    }
  })

  it('adds up: days to months, groups and other to the total', async () => {
    for (const { warehouse } of opened()) {
      const sum = async (asked: Partial<Asked>): Promise<bigint> => {
        const given = await answer(warehouse, {
          metrics: ['orderCount'],
          range: { last: { count: 9, unit: 'month' } },
          timeZone: 'Asia/Kathmandu',
          ...asked,
        })
        return given.rows.reduce((total, { values }) => total + BigInt(values[0]?.exact ?? 'none'), 0n)
      }
      const top = { by: 'buyers', count: 2, direction: 'ascending', other: true } as const
      const total = await sum({})
      expect(total).toBeGreaterThan(1000n)
      for (const asked of [
        { grain: 'hour' },
        { grain: 'day' },
        { grain: 'week', by: ['region'] },
        { by: ['height', 'country'], top },
        { grain: 'month', by: ['userId'], top },
      ] as const) {
        expect(await sum(asked)).toBe(total)
      }
    }
  })
})
