import { catalog } from '../../metrics/index.js'
import { questionOf } from '../cases/asked.js'
import type { AskedDemo } from '../metrics/asked-demo.js'
import { type ExpectedAnswer, expected } from '../metrics/expected-answers.js'
import { isClose } from '../metrics/same-answer.js'
import { demoTables } from '../oracle/demo-tables.js'
import { type OracleAnswer, type OracleValue, oracle } from '../oracle/oracle.js'

/** What one metric says of December 2025, and what is wrong with it (null: nothing). */
export interface KpiLine {
  readonly name: string
  readonly label: string
  readonly isNorthStar: boolean
  readonly value: string
  /** On November, of which as much is taken as has passed of December. */
  readonly change: string
  /** In words of GoalStatus; `by group` where only groups have a goal, empty where there is none. */
  readonly goal: string
  /** Who says what is right: the generator that counted it, or the oracle that read its rows. */
  readonly checkedBy: 'generator' | 'oracle'
  readonly fault: string | null
}

interface Answered {
  readonly value: number | null
  readonly formatted: string
  readonly compare: { readonly value: number | null; readonly formattedChange: string | null }
  readonly goal: { readonly status: string } | null
  readonly metric: { readonly label: string; readonly isNorthStar: boolean; readonly isKpi: boolean }
}
type Rows = { readonly metrics: { readonly nodes: readonly { readonly [metric: string]: Answered }[] } }

const month = '2025-12'
const names = catalog.metrics.map(({ name }) => name)

/** Asks all metrics for December 2025 at once, and holds each against what the generator counted, else against the oracle; its comparison always against the oracle. */
export async function kpiLines({ query }: AskedDemo): Promise<readonly KpiLine[]> {
  const field =
    '{ value formatted compare(to: {named: PREVIOUS_PERIOD}) { value formattedChange } goal { status } metric { label isNorthStar isKpi } }'
  const range = `{between: {from: "${month}-01", until: "2026-01-01"}}`
  const { metrics } = await query<Rows>(
    `{ metrics(range: ${range}, grain: MONTH) { nodes { ${names.map((name) => `${name} ${field}`).join(' ')} } } }`,
  )
  const told = toldValues()
  return names.map((name, place) => {
    const answered = metrics.nodes[0]?.[name]
    const wanted = told[place]
    if (answered === undefined || wanted === undefined) throw new Error(`Nobody answered "${name}" for ${month}.`)
    return lineOf(name, answered, wanted)
  })
}

function lineOf(name: string, { value, formatted, compare, goal, metric }: Answered, told: OracleValue): KpiLine {
  const counted = countedValue(name)
  const wanted = counted === null ? told.value : counted.value
  const faults = [
    isSame(value, wanted, told.slack.value) ? null : `${value} instead of ${wanted}`,
    isSame(compare.value, told.comparisons[0]?.value ?? null, told.comparisons[0]?.slack.value ?? 0)
      ? null
      : `compared with ${compare.value} instead of ${told.comparisons[0]?.value}`,
  ]
  return {
    ...{ name, label: metric.label, isNorthStar: metric.isNorthStar, value: formatted, change: compare.formattedChange ?? '–' },
    goal: goal?.status.toLowerCase().replaceAll('_', ' ') ?? (metric.isKpi ? 'by group' : ''),
    checkedBy: counted === null ? 'oracle' : 'generator',
    fault: faults.find((fault) => fault !== null) ?? null,
  }
}

function isSame(value: number | null, wanted: number | string | null, slack: number): boolean {
  if (typeof wanted !== 'number') return isClose(value, wanted)
  return value !== null && Math.abs(value - wanted) <= 1e-12 * Math.abs(wanted) + slack
}

/** What the generator counted for the month; null where it does not count the metric. */
function countedValue(name: string): ExpectedAnswer | null {
  const { metrics, timed, behaviour } = expected
  const counted = [metrics, timed.metrics, behaviour].flatMap((group) =>
    Object.entries(group).flatMap(([key, one]) => (key === name ? [one] : [])),
  )
  return counted.flatMap(({ byMonth }) => byMonth).find((record) => record.month === month) ?? null
}

/** What the oracle says of every metric, some at a time: it is asked for no more cells than a client may ask for. */
function toldValues(): readonly OracleValue[] {
  const tables = demoTables()
  const fields = names.map((metric) => ({
    key: metric,
    metric,
    where: null,
    segments: [],
    comparisons: [{ named: 'previousPeriod' as const }],
  }))
  const range = { between: { from: `${month}-01`, until: '2026-01-01' } }
  const told = oracle(catalog, tables, questionOf({ metrics: fields, range, grain: 'month', first: 100 }), { now: catalog.now ?? '' })
  if ('refused' in told) throw new Error(`The oracle refuses: ${told.refused}`)
  return rowOf(told)
}

const rowOf = ({ rows }: OracleAnswer): readonly OracleValue[] => rows[0]?.values ?? []
