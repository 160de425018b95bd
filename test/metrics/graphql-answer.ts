import { upperCase } from '../../src/kit/naming.js'
import type { AnswerRow, AnswerValue } from '../../src/rows/answer.js'
import type { AnsweredRow, AnsweredRows } from '../oracle/difference.js'
import type { AskedDemo } from './asked-demo.js'

/** What is asked over GraphQL: metrics by name, a range as the schema writes it, the names of a grain and of dimensions. */
export interface Asking {
  readonly metrics: readonly string[]
  readonly range: string
  readonly grain?: string
  readonly by: readonly string[]
}

type Value = Omit<AnswerValue, 'caveats' | 'comparisons'> & {
  readonly caveats: readonly { readonly code: AnswerValue['caveats'][number] }[]
}
type Row = { readonly [metric: string]: Value } & {
  readonly kind: AnswerRow['kind']
  readonly period: { readonly start: string; readonly end: string; readonly isPartial: boolean } | null
  readonly groups: readonly { readonly value: string | null }[]
}
interface Metrics {
  readonly metrics: { readonly nodes: readonly Row[]; readonly total: Row }
}

const cell = '{ value exact numerator denominator openWindow caveats { code } }'

/** The rows and the total that a client reads over GraphQL, as the answer that they came from. */
export async function graphqlAnswer({ query }: AskedDemo, asking: Asking): Promise<AnsweredRows> {
  const { metrics, range, grain, by } = asking
  const asked = [`range: ${range}`, ...(grain ? [`grain: ${upperCase(grain)}`] : []), `by: [${by.map(upperCase).join()}]`, 'first: 2000']
  const row = `{ kind period { start end isPartial } groups { value } ${metrics.map((name) => `${name} ${cell}`).join(' ')} }`
  const { metrics: answer } = await query<Metrics>(`{ metrics(${asked.join(', ')}) { nodes ${row} total ${row} } }`)
  return { rows: answer.nodes.map((node) => rowOf(node, asking)), total: rowOf(answer.total, asking) }
}

function rowOf({ kind, period, groups, ...values }: Row, { metrics, by }: Asking): AnsweredRow {
  return {
    kind,
    period,
    groups: by.map((_, place) => groups[place]?.value),
    values: metrics.map((name) => {
      const value = (values as { readonly [metric: string]: Value })[name]
      if (value === undefined) throw new Error(`The answer has no "${name}".`)
      return { ...value, caveats: value.caveats.map(({ code }) => code), comparisons: [] }
    }),
  }
}
