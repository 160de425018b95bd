import { expect, it } from 'vitest'
import { ask } from '../conformance/asking.js'
import { now } from './app/matrix-sql.js'
import { askRetention, expectSameLines, loadApp, type Table } from './ask-retention.js'
import { describeOn, type Opened } from './ask-shop.js'

const months = 'name: joined, range: {between: {from: "2024-01-01", until: "2024-05-01"}}, grain: MONTH'

/** A value by cohort and offset: what members spent by then and in it, the members, and the share of each; only what is over. */
function linesOf({ cohorts }: Table, name: string) {
  return cohorts.flatMap(({ period, groups, cells }) =>
    cells.flatMap(({ offset, isComplete, values = [] }) => {
      const worth = values.find((value) => value.name === name)
      const { numerator = null, own = null, denominator = null, value = null } = worth ?? {}
      return isComplete
        ? [[period.start.slice(0, 7), ...groups.map((group) => group.value), String(offset), numerator, own, denominator, value]]
        : []
    }),
  )
}

async function expectWorth(opened: readonly Opened[], asked: string, name: string, sql: string): Promise<void> {
  for (const { name: engine, warehouse } of opened) {
    const { table, errors } = await askRetention(warehouse, asked, { values: true })
    expect(errors).toEqual([])
    if (table === null) throw new Error('There is no answer.')
    expectSameLines(linesOf(table, name), await ask(warehouse, sql), `on ${engine}\n${table.statements.at(-1)?.sql}`)
  }
}

/** Rows `(id, at, amount)` by month cohorts of those who joined; `then` says when an offset begins. */
const worth = (
  rows: string,
  key = "''",
  when = "date_trunc('month', s.at) + k * interval '1 month'",
  until = "date_trunc('month', s.at) + (k + 1) * interval '1 month'",
) => `
  with s as (select id, joined_at at time zone 'UTC' as at, plan collate "C" as plan from person where joined_at >= '2024-01-01Z' and joined_at < '2024-05-01Z'),
  w as (${rows}), grid as (select c, k, plan from generate_series(timestamp '2024-01-01', timestamp '2024-04-01', interval '1 month') c cross join generate_series(0, 4) k
    cross join (select distinct ${key} as plan from s) p where c + (k + 1) * interval '1 month' <= ${now} at time zone 'UTC')
  select to_char(c, 'YYYY-MM'), ${key === "''" ? '' : 'grid.plan,'} k, coalesce(sum(amount) filter (where w.at < ${until}), 0), coalesce(sum(amount) filter (where w.at >= ${when} and w.at < ${until}), 0),
    count(distinct s.id), coalesce(sum(amount) filter (where w.at < ${until}), 0)::float / nullif(count(distinct s.id), 0)
  from grid left join s on date_trunc('month', s.at) = c and ${key === "''" ? 'true' : 's.plan is not distinct from grid.plan'} left join w on w.id = s.id and w.at >= s.at
  group by c, ${key === "''" ? '' : 'grid.plan,'} k order by c, ${key === "''" ? '' : 'grid.plan,'} k`

const euros = `case when currency = 'EUR' then amount else round(amount / (select per_eur from rate where rate.currency = p.currency and day <= (p.at at time zone 'UTC')::date order by day desc limit 1), 6) end`

describeOn('what members are worth', loadApp, (opened) => {
  it('money to date, from the own start on, in euros', async () => {
    const rows = `select buyer::int as id, at at time zone 'UTC' as at, ${euros} as amount from purchase p where at < ${now} and buyer is not null`
    await expectWorth(opened(), months, 'spent', worth(rows))
    await expectWorth(opened(), `${months}, by: [PLAN]`, 'spent', worth(rows, 'plan'))
  })

  it('counts of rows that a filter chooses', async () => {
    const rows = `select buyer::int as id, at at time zone 'UTC' as at, 1 as amount from purchase where at < ${now} and amount > 20`
    await expectWorth(opened(), `${months}, unbounded: true`, 'bigOrders', worth(rows))
  })

  it('of dates nothing is before a start on its own day', async () => {
    const rows = `select buyer::int as id, greatest(on_day::timestamp, (select joined_at at time zone 'UTC' from person where id = buyer::int and (joined_at at time zone 'UTC')::date = on_day)) as at, 1 as amount
      from purchase where on_day::timestamp at time zone 'UTC' < ${now}`
    await expectWorth(opened(), months, 'daysBought', worth(rows))
  })

  it('an amount without a rate leaves nothing known from then on, of its cohort and of all', async () => {
    for (const { warehouse } of opened()) {
      const { table } = await askRetention(
        warehouse,
        'name: joined, range: {between: {from: "2024-04-01", until: "2024-05-15"}}, grain: WEEK, offsets: 3',
        { values: true },
      )
      const cells = table?.cohorts.flatMap((cohort) => cohort.cells.map((cell) => ({ cohort, cell, spent: cell.values?.[0] }))) ?? []
      const unknown = cells.filter(({ spent }) => spent?.caveats.some(({ code }) => code === 'RATE_MISSING'))
      expect(unknown.map(({ cohort, cell }) => `${cohort.period.label} ${cell.offset}`)).toEqual(['2024-W18 0', '2024-W18 1'])
      expect(unknown.every(({ spent }) => spent?.value === null && spent.numerator === null && spent.isComplete === false)).toBe(true)
      expect(table?.total.cells[0]?.values?.[0]).toMatchObject({
        value: null,
        numerator: null,
        isComplete: false,
        caveats: [{ code: 'RATE_MISSING' }],
      })
      expect(table?.total.cells[1]?.values?.[1]).toMatchObject({ isComplete: true, caveats: [] })
    }
  })

  it('in another currency', async () => {
    for (const { warehouse } of opened()) {
      const { table } = await askRetention(warehouse, `${months}, currency: USD, offsets: 0`, { values: true })
      const [sum] = await ask(
        warehouse,
        `select sum(case when currency = 'USD' then amount else round(amount * (select per_eur from rate where rate.currency = 'USD' and day <= (p.at at time zone 'UTC')::date order by day desc limit 1), 6) end)
         from purchase p join person s on s.id::text = buyer where at >= joined_at and joined_at >= '2024-01-01Z' and joined_at < '2024-02-01Z' and at < '2024-02-01Z'`,
      )
      expect(Number(table?.cohorts[0]?.cells[0]?.values?.[0]?.numerator)).toBe(Number(sum?.[0]))
    }
  })
})
