import pg from 'pg'
import { asker, statementOf } from './ask.js'
import { type Finding, milliseconds } from './finding.js'
import { median, takingTurns, timed } from './measure.js'

const HUNDRED_MILLISECONDS =
  '{ metrics(range: {last: {count: 12, unit: MONTH, complete: true}}, grain: MONTH, by: [COUNTRY]) { nodes { period { label } dimensions { country } orders { value } revenue { value } } STATEMENTS } }'
const NOTHING = '{ metrics(range: {all: true}) { nodes { tinyCount { value } } STATEMENTS } }'
const BIG =
  '{ metrics(range: {all: true}, by: [CUSTOMER], first: 10000) { nodes { dimensions { customer } orders { value } revenue { value } paidOrders { value } averageOrder { value } largest { value } } STATEMENTS } }'

// As an analyst would write it.
const HAND_WRITTEN = `
  select date_trunc('month', placed_at at time zone 'UTC') as month, country, count(*), sum(amount)
  from orders
  where placed_at >= '2025-01-01Z' and placed_at < '2026-01-01Z'
  group by 1, 2
  order by 1, 2`

/** What Etalon costs beside the same statement through pg, and its statement beside one written by hand. */
export async function overhead(databaseUrl: string, url: string): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c jit=off' })
  await client.connect()
  try {
    return [...(await slow(client, url)), await tiny(client, url), await big(url)]
  } finally {
    await client.end()
  }
}

async function slow(client: pg.Client, url: string): Promise<readonly Finding[]> {
  const ask = asker(url)
  const { sql, parameters } = statementOf(await ask(withStatements(HUNDRED_MILLISECONDS)))
  // A server that has run for a while: its code is compiled.
  for (let round = 0; round < 60; round += 1) await ask(without(HUNDRED_MILLISECONDS))
  const rivals = [() => ask(without(HUNDRED_MILLISECONDS)), () => client.query(sql, [...parameters]), () => client.query(HAND_WRITTEN)]
  const [etalon = NaN, same = NaN, byHand = NaN] = await takingTurns(15, rivals)
  const more = (etalon / same - 1) * 100
  const ratio = same / byHand
  return [
    {
      what: 'over HTTP beside the same SQL through pg',
      target: '< 5 % more',
      measured: `${milliseconds(etalon)} / ${milliseconds(same)}: ${more.toFixed(1)} %`,
      holds: more < 5,
    },
    {
      what: 'its SQL beside one written by hand',
      target: '≤ 1.1',
      measured: `${milliseconds(same)} / ${milliseconds(byHand)}: ${ratio.toFixed(2)}`,
      holds: ratio <= 1.1,
    },
  ]
}

async function tiny(client: pg.Client, url: string): Promise<Finding> {
  const ask = asker(url)
  const { sql, parameters } = statementOf(await ask(withStatements(NOTHING)))
  const [etalon = NaN, same = NaN] = await takingTurns(200, [() => ask(without(NOTHING)), () => client.query(sql, [...parameters])], 100)
  return {
    what: 'over HTTP where the query takes nothing',
    target: '< 2 ms more',
    measured: milliseconds(etalon - same),
    holds: etalon - same < 2,
  }
}

async function big(url: string): Promise<Finding> {
  const ask = asker(url)
  const own: number[] = []
  for (let round = 0; round < 24; round += 1) {
    let answer = ''
    const whole = await timed(async () => {
      answer = await ask(withStatements(BIG))
    })
    own.push(whole - statementOf(answer).milliseconds)
  }
  const time = median(own.slice(12))
  return { what: '10,000 rows x 5 metrics, beside the SQL', target: '< 100 ms', measured: milliseconds(time), holds: time < 100 }
}

const withStatements = (query: string): string => query.replace('STATEMENTS', 'statements { sql parameters milliseconds }')
const without = (query: string): string => query.replace('STATEMENTS', '')
