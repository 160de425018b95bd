import type { Calendar } from '../../../src/definition/calendar.js'
import type { Length, Measure, Metric, QuantityOrMetric, Window } from '../../../src/definition/quantity-tree.js'
import type { TimedNode } from '../world/quantity-parts.js'
import { dimensionVariable, expressionText, predicateText, sourceVariable } from './expression-text.js'

/** What a metric is called in written code. */
export const metricVariable = (name: string): string => `${name}Metric`

/** A quantity as the code that makes it. */
export function quantityText(part: QuantityOrMetric | number): string {
  if (typeof part === 'number') return String(part)
  if (part.kind === 'metric') return metricVariable(part.name)
  const { node } = part
  if (node.kind === 'arithmetic') return `${node.operator}(${quantityText(node.left)}, ${quantityText(node.right)})`
  return node.kind === 'measure' ? measureText(node) : timedText(node)
}

function measureText({ aggregate, of, filters, at, fraction, times, source }: Measure): string {
  const counted = of === null ? sourceVariable(source) : expressionText(of)
  const details = [...filters.map((filter) => predicateText(filter)), ...(at === null ? [] : [`{ at: ${expressionText(at)} }`])]
  const name = aggregate === 'countRepeated' ? 'repeated' : aggregate
  const terms = [...(fraction === null ? [] : [fraction]), ...(times === null ? [] : [`{ atLeast: ${times} }`])]
  return `${name}(${[counted, ...terms, ...details].join(', ')})`
}

function timedText(node: TimedNode): string {
  const of = quantityText(node.of)
  switch (node.kind) {
    case 'state':
      return `${node.edge === 'start' ? 'atStart' : 'atEnd'}(${of})`
    case 'movement':
      return `${node.move}(${of})`
    case 'change':
      return `changes(${of}, { by: ${expressionText(node.by)} }).${node.change}`
    case 'window':
      return windowText(of, node.window)
    case 'over':
      return `daily${node.take.charAt(0).toUpperCase()}${node.take.slice(1)}(${of})`
    case 'shift':
      return `shift(${of}, ${lengthText(node.by)})`
  }
}

function windowText(of: string, window: Window): string {
  if (window.kind === 'allTime') return `allTime(${of})`
  if (window.kind === 'rolling') return `rolling(${of}, ${lengthText(window.length)})`
  const { unit, calendar } = window
  return `toDate(${of}, ${calendar === null ? `'${unit}'` : `{ unit: '${unit}', calendar: ${calendarText(calendar)} }`})`
}

const lengthText = ({ count, unit }: Length): string => `{ ${unit}s: ${count} }`

/** The declaration of a metric. */
export function metricText({ name, numerator, denominator, filters, dimensions, finestGrain }: Metric): string {
  const parts = [
    `name: '${name}', description: 'A metric.', numerator: ${quantityText(numerator)}`,
    ...(denominator === null ? [] : [`denominator: ${quantityText(denominator)}`]),
    ...(filters.length === 0 ? [] : [`filters: [${filters.map((filter) => predicateText(filter)).join(', ')}]`]),
    ...(dimensions === null ? [] : [`dimensions: [${dimensions.map((dimension) => dimensionVariable(dimension.name)).join(', ')}]`]),
    ...(finestGrain === null ? [] : [`grain: { finest: '${finestGrain}' }`]),
    'format: plainNumber',
  ]
  return `const ${metricVariable(name)} = metric({ ${parts.join(', ')} })`
}

/** The declaration of a calendar. */
export function calendarText({ name, firstDayOfWeek, yearStart, yearNamedAfter, retail, named }: Calendar): string {
  const years = retail !== null ? { retail } : named !== null ? { named } : { yearStart }
  return `calendar('${name}', ${JSON.stringify({ firstDayOfWeek, yearNamedAfter, ...years })})`
}
