import pg from 'pg'
import { asker, statementsOf } from './ask.js'
import { type Finding, milliseconds } from './finding.js'
import { takingTurns } from './measure.js'

const ASKED =
  '{ metrics(range: {last: {count: 90, unit: DAY, complete: true}}, grain: DAY) { nodes { monthlyActiveUsers { value } } statements { sql parameters milliseconds } } }'

// The fastest of several ways that were tried by hand: each day of a person covers the days until the person's next one, at most 28.
const HAND_WRITTEN = `
  with days as (
    select distinct person, (happened_at at time zone 'UTC')::date as day
    from events
    where happened_at >= '2025-09-06Z' and happened_at < '2026-01-01Z'
  ),
  covered as (
    select day, after, count(*) as people
    from (select day, least(lead(day) over (partition by person order by day), day + 28) as after from days) as each_day
    group by day, after
  ),
  running as (
    select step.day, sum(sum(people * step.by)) over (order by step.day) as active
    from covered cross join lateral (values (day, 1), (after, -1)) as step (day, by)
    group by step.day
  )
  select day, active from running where day >= '2025-10-03' and day < '2026-01-01' order by day`

/** People of the last 28 days, by day for 90 days, on 20 million events: all statements of the answer beside the best written by hand. */
export async function trailing(databaseUrl: string, url: string): Promise<Finding> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c jit=off' })
  await client.connect()
  try {
    const answer = await asker(url)(ASKED)
    const statements = statementsOf(answer)
    const { rows } = await client.query(HAND_WRITTEN)
    if (!isEqual(answer, rows)) throw new Error('The two ways to count active people differ.')
    const own = async (): Promise<void> => {
      for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
    }
    const [etalon = NaN, byHand = NaN] = await takingTurns(5, [own, () => client.query(HAND_WRITTEN)], 1)
    const ratio = etalon / byHand
    return {
      what: 'monthly active people by day, 20 million events, beside the best SQL by hand',
      target: '≤ 1.05',
      measured: `${milliseconds(etalon)} / ${milliseconds(byHand)}: ${ratio.toFixed(2)}`,
      holds: ratio <= 1.05,
    }
  } finally {
    await client.end()
  }
}

function isEqual(answer: string, rows: readonly { active: string }[]): boolean {
  const { nodes } = JSON.parse(answer).data.metrics
  return nodes.length === rows.length && rows.every(({ active }, at) => nodes[at].monthlyActiveUsers.value === Number(active))
}
