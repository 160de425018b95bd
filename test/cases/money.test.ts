import { expect, it } from 'vitest'
import { answer, describeOn, loadShop, runCases } from './ask-shop.js'
import { linesOf } from './lines.js'

/** The last rate known on the UTC day of a transfer. */
const rate = (currency: string) =>
  `(select per_eur from fx where fx.currency = ${currency} and day <= (at at time zone 'UTC')::date order by day desc limit 1)`
const inEuro = `case currency when 'EUR' then amount else round(amount / ${rate('transfer.currency')}, 6) end`
const inDollar = `case currency when 'USD' then amount when 'EUR' then round(amount * ${rate("'USD'")}, 6) else round(amount * ${rate("'USD'")} / ${rate('transfer.currency')}, 6) end`
const known = (sql: string) =>
  `case when count(*) filter (where amount is not null and (${sql}) is null) = 0 then coalesce(sum(${sql}), 0) end`
const byBank = (sql: string) =>
  `select bank collate "C", ${known(sql)}, ${known(sql)}, count(*) from transfer group by 1 order by 1 nulls last`
const metrics = ['transferred', 'transferredInOne', 'transferCount']

describeOn('money', loadShop, (opened) => {
  runCases(opened, [
    {
      name: 'in the reporting currency, null without a rate, also where a computed column converts',
      asked: { metrics, by: ['bank'] },
      sql: byBank(inEuro),
    },
    { name: 'in another currency', asked: { metrics, by: ['bank'], currency: 'USD' }, sql: byBank(inDollar) },
    {
      name: 'rates of Friday at the weekend, by the UTC day in every zone',
      asked: {
        metrics: ['transferred'],
        by: ['bank'],
        grain: 'day',
        timeZone: 'Asia/Kathmandu',
        range: { between: { from: '2024-06-03', until: '2024-06-11' } },
        where: { bank: { is: 'late' } },
      },
      sql: `select to_char(d, 'YYYY-MM-DD HH24:MI'), 'late', coalesce(sum(${inEuro}), 0) from generate_series(timestamp '2024-06-03', timestamp '2024-06-10', interval '1 day') d
        left join transfer on (at at time zone 'Asia/Kathmandu')::date = d and bank = 'late' group by d order by d`,
    },
    {
      name: 'a rate is missed only where the amount is asked for',
      asked: { metrics: ['swissTransfers', 'doubleTransfers'], by: ['bank'] },
      sql: `select bank collate "C", case when bank <> 'swiss' then 0 end, 2 * ${known(inEuro)} from transfer group by 1, bank order by 1`,
    },
    {
      name: 'the average of converted amounts',
      asked: { metrics: ['averageTransfer'], by: ['bank'], where: { bank: { in: ['late', 'euro'] } } },
      sql: `select bank, avg(${inEuro}) from transfer where bank in ('late', 'euro') group by 1 order by 1`,
    },
    {
      name: 'a value without a rate is no number to rank by',
      asked: { metrics: ['transferred'], by: ['bank'], top: { by: 'transferred', count: 2, direction: 'descending', other: false } },
      sql: `select bank, sum(${inEuro}) from transfer where bank in ('late', 'euro') group by 1 order by 1`,
    },
    {
      name: 'a value without a rate passes no bound',
      asked: { metrics: ['transferCount'], by: ['bank'], having: { metric: 'transferred', above: -1 } },
      sql: `select bank, count(*) from transfer where bank in ('late', 'euro') group by 1 order by 1`,
    },
    {
      name: 'a value without a rate is null to "having"',
      asked: { metrics: ['transferCount'], by: ['bank'], having: { metric: 'transferredInOne', isNull: true } },
      sql: `select bank, count(*) from transfer where bank in ('early', 'nameless', 'swiss') group by 1 order by 1`,
    },
  ])

  it('says that a rate is missing, in groups, other and total, and nowhere else', async () => {
    for (const { warehouse } of opened()) {
      const top = { by: 'transferCount', count: 1, direction: 'descending', other: true } as const
      const given = await answer(warehouse, {
        metrics: ['transferred', 'transferCount'],
        by: ['bank'],
        top,
        wants: { rows: true, total: true, totalCount: false },
      })
      const lines = [...given.rows, ...(given.total ? [given.total] : [])]
      expect(lines.map((row) => [row.kind, ...row.values.map((value) => value.caveats.join())])).toEqual([
        ['GROUP', '', ''],
        ['OTHER', 'RATE_MISSING', ''],
        ['TOTAL', 'RATE_MISSING', ''],
      ])
      expect(linesOf(given)[1]).toEqual(['*', null, '6'])
    }
  })
})
