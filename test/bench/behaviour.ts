import pg from 'pg'
import { asker, statementsOf } from './ask.js'
import { type Finding, milliseconds } from './finding.js'
import { takingTurns } from './measure.js'

const RANGE = 'range: {between: {from: "2025-01-01", until: "2026-01-01"}}, grain: MONTH'
const STATEMENTS = 'statements { sql parameters milliseconds }'

const FUNNEL = `{ funnel(name: buying, ${RANGE}) { nodes { openWindow steps { entities } } ${STATEMENTS} } }`
const RETENTION = `{ retention(name: coming, ${RANGE}) { cohorts { size cells { entities } } ${STATEMENTS} } }`

const MONTHS = `array[${[...Array(12).keys()].map((month) => `'2025-${String(month + 1).padStart(2, '0')}-01Z'`).join(', ')}]::timestamptz[]`
const LATER = `(partition by person order by happened_at desc groups between unbounded preceding and 1 preceding)`

// The fastest of several ways that were tried by hand: the rows of all steps are sorted once, and each looks at what comes after it.
const FUNNEL_BY_HAND = `
  select count(*) filter (where until > '2026-01-01Z') as open,
    count(distinct person) filter (where until <= '2026-01-01Z') as cart,
    count(distinct person) filter (where until <= '2026-01-01Z' and second < until) as checkout,
    count(distinct person) filter (where until <= '2026-01-01Z' and third < until) as payment
  from (
    select width_bucket(happened_at, ${MONTHS}) as month, kind, person, happened_at + interval '168 hours' as until,
      min(happened_at) filter (where kind = 'checkout') over later as second, min(paid) filter (where kind = 'checkout') over later as third
    from (
      select person, happened_at, kind, min(happened_at) filter (where kind = 'payment') over later as paid
      from actions where kind = 'cart' or kind = 'checkout' or kind = 'payment' window later as ${LATER}
    ) as paid window later as ${LATER}
  ) as followed
  where kind = 'cart' group by month order by month`

// The fastest of several ways again: each person's months as the bits of a number.
const RETENTION_BY_HAND = `
  with each as (
    select person, bit_or(1 << width_bucket(happened_at, ${MONTHS})) as months
    from actions where happened_at >= '2025-01-01Z' and happened_at < '2026-01-01Z' group by person
  )
  select count(*) as size${[...Array(12).keys()].map((month) => `, count(*) filter (where months & ${2 << month} <> 0) as "${month + 1}"`).join('')}
  from (select id, width_bucket(joined_at, ${MONTHS}) as joined from people) as members
  left join each on person = id group by joined order by joined`

type Row = Readonly<Record<string, string>>
type Nodes = readonly { readonly [name: string]: unknown }[]

const funnelOf = ({ open, cart, checkout, payment }: Row) => ({
  openWindow: Number(open),
  steps: [cart, checkout, payment].map((entities) => ({ entities: Number(entities) })),
})

/** A cohort's cells by its place: the months from its own on are offsets from 0, and those after the year have not come. */
const cohortOf = (row: Row, place: number) => {
  const later = [...Array(12).keys()].slice(place).map((month) => row[String(month + 1)])
  const there = [row.size, ...later.slice(1)].map((entities) => ({ entities: Number(entities) }))
  return { size: Number(row.size), cells: [...there, ...Array(place).fill({ entities: null })] }
}

/** A funnel of three steps and a matrix of twelve cohorts on 10 million events: all statements of the answers beside the best written by hand. */
export async function behaviour(databaseUrl: string, url: string): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c jit=off' })
  await client.connect()
  const ask = asker(url)
  const compare = async (what: string, asked: string, byHand: string, nodesOf: (rows: readonly Row[]) => Nodes): Promise<Finding> => {
    const answer = await ask(asked)
    const statements = statementsOf(answer)
    const { rows } = await client.query(byHand)
    const [{ nodes, cohorts }] = Object.values<{ nodes?: Nodes; cohorts?: Nodes }>(JSON.parse(answer).data) as [
      { nodes?: Nodes; cohorts?: Nodes },
    ]
    if (JSON.stringify(nodes ?? cohorts) !== JSON.stringify(nodesOf(rows))) throw new Error(`The two ways to compute the ${what} differ.`)
    const own = async (): Promise<void> => {
      for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
    }
    const [etalon = Number.NaN, hand = Number.NaN] = await takingTurns(5, [own, () => client.query(byHand)], 1)
    const ratio = etalon / hand
    return {
      what: `${what}, 10 million events, beside the best SQL by hand`,
      target: '≤ 1.1',
      measured: `${milliseconds(etalon)} / ${milliseconds(hand)}: ${ratio.toFixed(2)}`,
      holds: ratio <= 1.1,
    }
  }
  try {
    return [
      await compare('funnel of three steps by month', FUNNEL, FUNNEL_BY_HAND, (rows) => rows.map(funnelOf)),
      await compare('retention by month', RETENTION, RETENTION_BY_HAND, (rows) => rows.map(cohortOf)),
    ]
  } finally {
    await client.end()
  }
}
