import type { TimedNode } from '../../catalog/contents.js'
import type { ArithmeticOperator } from '../../definition/expression-tree.js'
import { inLanguage } from '../../definition/localized.js'
import { isMetric } from '../../definition/metric.js'
import type { Measure, Metric, Quantity, QuantityOrMetric } from '../../definition/quantity-tree.js'
import { humanCase } from '../../kit/naming.js'
import { unreachable } from '../../kit/unreachable.js'
import { expressionText, predicateText } from './expression-text.js'
import type { Notation } from './notation.js'

/** A quantity in a notation; a metric inside of it is written by its name. */
export function quantityText(quantity: QuantityOrMetric, notation: Notation): string {
  if (isMetric(quantity)) return notation.named({ name: quantity.name, label: inLanguage(quantity.label) })
  const { node } = quantity
  if (node.kind === 'measure') return measureText(node, notation)
  if (node.kind === 'arithmetic') return notation.arithmetic(node.operator, first(node, notation), inner(node.right, notation))
  return timedText(node, notation)
}

function timedText(node: TimedNode, notation: Notation): string {
  const of = notation.bracketsTimed ? inner(node.of, notation) : quantityText(node.of, notation)
  switch (node.kind) {
    case 'state':
      return notation.state(node.edge, of)
    case 'movement':
      return notation.movement(node.move, of)
    case 'change':
      return notation.change(node.change, of, expressionText(node.by, notation))
    case 'window':
      return notation.window(node.window, of)
    case 'over':
      return notation.over(node.take, of)
    case 'shift':
      return notation.shift(node.by, of)
    default:
      return unreachable(node)
  }
}

/** A metric's whole formula in a notation. */
export function metricText({ numerator, denominator, filters }: Metric, notation: Notation): string {
  const formula =
    denominator === null
      ? quantityText(numerator, notation)
      : notation.arithmetic('divide', inner(numerator, notation), inner(denominator, notation))
  if (filters.length === 0) return formula
  const conditions = filters.map((filter) => predicateText(filter, notation))
  return notation.metric(formula, denominator === null && isAtom(numerator, notation), conditions)
}

function measureText({ aggregate, source, of, filters, at, fraction, times }: Measure, notation: Notation): string {
  const counted = of === null ? notation.named({ name: source, label: humanCase(source) }) : expressionText(of, notation)
  const measured = notation.measure(aggregate, counted, { fraction, times })
  const conditions = filters.map((filter) => predicateText(filter, notation))
  return notation.measured(measured, at === null ? null : expressionText(at, notation), conditions)
}

function inner(part: QuantityOrMetric | number, notation: Notation): string {
  if (typeof part === 'number') return String(part)
  const text = quantityText(part, notation)
  return isAtom(part, notation) ? text : `(${text})`
}

type Arithmetic = Extract<Quantity['node'], { readonly kind: 'arithmetic' }>

/** Sums and differences, and products, are read from the left: what comes first needs no brackets. */
function first({ operator, left }: Arithmetic, notation: Notation): string {
  const isBefore =
    typeof left !== 'number' && !isMetric(left) && left.node.kind === 'arithmetic' && rank[left.node.operator] === rank[operator]
  return isBefore && operator !== 'divide' ? quantityText(left, notation) : inner(left, notation)
}

const rank: Readonly<Record<ArithmeticOperator, number>> = { plus: 1, minus: 1, times: 2, divide: 3 }

/** Whether what follows a quantity's text can be about nothing but the whole of it. */
function isAtom(part: QuantityOrMetric, { bracketsTimed }: Notation): boolean {
  if (isMetric(part)) return true
  const { node } = part
  if (node.kind === 'measure') return node.filters.length === 0 && node.at === null
  return node.kind !== 'arithmetic' && !bracketsTimed
}
