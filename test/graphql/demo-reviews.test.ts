import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { createEtalon, type Etalon } from '../../src/graphql/create-etalon.js'
import { upperCase } from '../../src/kit/naming.js'
import { engines } from '../databases/engines.js'
import { openDemo } from './demo-answering.js'

let etalon: Etalon
let close: () => Promise<void>
beforeAll(async () => {
  const engine = engines.find(({ name }) => name === 'pglite')
  if (engine === undefined) throw new Error('The embedded database is always there.')
  const demo = await openDemo(engine)
  etalon = createEtalon(demo.answering, { showStatements: true })
  close = demo.close
})
afterAll(() => close?.())

async function ask(query: string) {
  const { body } = await etalon.server.executeOperation({ query }, { contextValue: etalon.context({}) })
  const { data, errors } = JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  expect(errors).toBeUndefined()
  return data
}

const value = 'value exact formatted numerator denominator isComplete caveats { code }'
const compared = 'value exact change changeRatio formattedChange start end isPartial'
const goal = 'goal { status target progress expectedByNow }'

interface Line {
  readonly metric: { readonly name: string }
  readonly value: object
  readonly comparisons: readonly object[]
  readonly goal: object | null
  readonly trend: readonly { readonly period: object; readonly value: object }[]
  readonly breakdowns: readonly Breakdown[]
}

interface Breakdown {
  readonly dimension: { readonly name: string }
  readonly rankedBy: { readonly name: string }
  readonly groups: readonly {
    readonly group: { readonly value: string | null } | null
    readonly value: object
    readonly comparisons: readonly object[]
  }[]
}

const comparisons = { previousPeriod: 'PREVIOUS_PERIOD', samePeriodLastYear: 'SAME_PERIOD_LAST_YEAR' }

/** What `metrics` answers about some metrics, as the review shows each. */
async function answered(metrics: readonly string[], review: (typeof catalog.reviews)[number], given: string) {
  const compare = review.compare.map((name, place) => `c${place}: compare(to: { named: ${comparisons[name]} }) { ${compared} }`)
  const fields = metrics.map((metric) => `${metric} { ${value} ${goal} ${compare.join(' ')} }`)
  const { metrics: found } = await ask(
    `{ metrics(grain: ${upperCase(review.grain)}, ${given}) { nodes { period { label } groups { value } ${fields.join(' ')} } } }`,
  )
  const nodes: readonly Node[] = found.nodes
  return (metric: string): readonly Row[] =>
    nodes.map(({ period, groups, [metric]: cell }) => {
      const { c0 = {}, c1 = {}, goal: standing = null, ...own } = cell as Cell
      return { period, group: groups[0] ?? null, value: own, comparisons: [c0, c1].slice(0, compare.length), goal: standing }
    })
}

interface Node {
  readonly period: object
  readonly groups: readonly { readonly value: string | null }[]
  readonly [metric: string]: object
}

interface Cell {
  readonly c0?: object
  readonly c1?: object
  readonly goal?: object | null
}

interface Row {
  readonly period: object
  readonly group: { readonly value: string | null } | null
  readonly value: object
  readonly comparisons: readonly object[]
  readonly goal: object | null
}

it.each(catalog.reviews.map((review) => [review.name, review] as const))(
  '%s shows what metrics answers, in few statements',
  { timeout: 120_000 },
  async (name, review) => {
    const { review: page } = await ask(`{ review(name: ${upperCase(name)}) {
      period { start end } statements { sql }
      lines {
        metric { name } value { ${value} } comparisons { ${compared} } ${goal} trend { period { label } value { ${value} } }
        breakdowns { dimension { name } rankedBy { name } groups { group { value } value { ${value} } comparisons { ${compared} } } }
      }
    } }`)
    const lines: readonly Line[] = page.lines
    const star = catalog.northStar?.name ?? ''
    expect(lines.map(({ metric }) => metric.name)).toEqual([...new Set([star, ...review.metrics.map((metric) => metric.name)])])
    // One for the lines and one for each breakdown; where something looks back over a window, one more each says when the data begin.
    expect(page.statements.length).toBeGreaterThan(review.by.length)
    expect(page.statements.length).toBeLessThanOrEqual(2 * (1 + review.by.length))
    const last = `range: { last: { count: ${review.periods}, unit: ${upperCase(review.grain)}, complete: true } }`
    const rowsOf = await answered(
      lines.map(({ metric }) => metric.name),
      review,
      last,
    )
    for (const line of lines) {
      const rows = rowsOf(line.metric.name)
      const row = rows.at(-1)
      expect({ value: line.value, comparisons: line.comparisons, goal: line.goal }, line.metric.name).toEqual({
        ...{ value: row?.value, comparisons: row?.comparisons, goal: row?.goal },
      })
      expect(line.trend, line.metric.name).toEqual(rows.map((point) => ({ period: point.period, value: point.value })))
    }
  },
)

it('breaks down as metrics answers by each dimension, each metric alone', { timeout: 120_000 }, async () => {
  const [review] = catalog.reviews
  if (review === undefined) throw new Error('The demo has reviews.')
  const { review: page } = await ask(`{ review(name: ${upperCase(review.name)}) { period { start end } lines { metric { name }
    breakdowns { dimension { name } rankedBy { name } groups { group { value } value { ${value} } comparisons { ${compared} } } } } } }`)
  const period = `range: { between: { from: "${page.period.start}", until: "${page.period.end}" } }`
  for (const { metric, breakdowns } of page.lines as readonly Line[]) {
    for (const { dimension, rankedBy, groups } of breakdowns) {
      const top = `by: [${dimension.name}], top: { count: ${review.top}, by: ${rankedBy.name} }`
      const rows = (await answered([metric.name], review, `${period}, ${top}`))(metric.name)
      for (const { group, value: own, comparisons: others } of groups) {
        const row = rows.find((each) => each.group?.value === group?.value)
        // Groups of which this metric knows nothing are there for another's sake.
        if (row === undefined) expect(Number((own as { value: number | null }).value), `${metric.name} ${group?.value}`).toBe(0)
        else expect({ own, others }, `${metric.name} by ${dimension.name}`).toEqual({ own: row.value, others: row.comparisons })
      }
      const shown = groups.map(({ group }) => group?.value)
      expect(shown, metric.name).toEqual(expect.arrayContaining(rows.map(({ group }) => group?.value)))
    }
  }
})
