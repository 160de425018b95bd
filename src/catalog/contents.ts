import type { Dimension, Expression, Operand, Predicate, PredicateNode } from '../definition/expression-tree.js'
import { isMetric } from '../definition/metric.js'
import type { Measure, Metric, QuantityNode, QuantityOrMetric } from '../definition/quantity-tree.js'
import { unreachable } from '../kit/unreachable.js'

/** A comparison of a row value or dimension with constants. */
export type Comparison = Extract<PredicateNode, { readonly kind: 'comparison' }>

/** Arithmetic on quantities. */
export type QuantityArithmetic = Extract<QuantityNode, { readonly kind: 'arithmetic' }>

/** A quantity at an edge, over a window, by the day or earlier. */
export type TimedNode = Exclude<QuantityNode, Measure | QuantityArithmetic>

/** Everything that a definition holds, at any depth; the metrics and dimensions that it names are not entered. */
export interface Contents {
  readonly expressions: Expression[]
  readonly comparisons: Comparison[]
  readonly dimensions: Dimension[]
  readonly measures: Measure[]
  /** Those of them whose rows hold: what stands inside a state, a movement or a change. The others happen. */
  readonly held: Set<Measure>
  readonly happening: Set<Measure>
  readonly arithmetic: QuantityArithmetic[]
  readonly timed: TimedNode[]
  readonly metrics: Metric[]
}

/** What a definition is made of, before it is taken apart. */
export interface Roots {
  readonly expressions?: readonly Expression[]
  readonly predicates?: readonly Predicate[]
  readonly quantities?: readonly QuantityOrMetric[]
  readonly dimensions?: readonly Dimension[]
}

/** Takes a definition apart. */
export function contentsOf(roots: Roots): Contents {
  const into: Contents = {
    expressions: [],
    comparisons: [],
    dimensions: [],
    measures: [],
    held: new Set(),
    happening: new Set(),
    arithmetic: [],
    timed: [],
    metrics: [],
  }
  for (const expression of roots.expressions ?? []) enterOperand(expression, into)
  for (const predicate of roots.predicates ?? []) enterPredicate(predicate, into)
  for (const quantity of roots.quantities ?? []) enterQuantity(quantity, into)
  into.dimensions.push(...(roots.dimensions ?? []))
  return into
}

/** What a metric holds. */
export function metricContents({ numerator, denominator, filters, dimensions }: Metric): Contents {
  const quantities = denominator === null ? [numerator] : [numerator, denominator]
  return contentsOf({ quantities, predicates: filters, dimensions: dimensions ?? [] })
}

/** The row values and constants that an expression is directly computed from. */
export function operandsOf({ node }: Expression): readonly Operand[] {
  switch (node.kind) {
    case 'column':
      return []
    case 'arithmetic':
      return [node.left, node.right]
    case 'between':
      return [node.start, node.end]
    case 'when':
      return node.otherwise === null ? [node.then] : [node.then, node.otherwise]
    case 'coalesce':
    case 'sql':
      return node.operands
    case 'number':
    case 'lower':
    case 'bucket':
    case 'periodOf':
      return [node.of]
    case 'money':
      return [node.amount, node.currency, node.at]
    default:
      return unreachable(node)
  }
}

function enterOperand(operand: Operand, into: Contents): void {
  if (typeof operand !== 'object') return
  into.expressions.push(operand)
  if (operand.node.kind === 'when') enterPredicate(operand.node.condition, into)
  for (const part of operandsOf(operand)) enterOperand(part, into)
}

function enterPredicate({ node }: Predicate, into: Contents): void {
  switch (node.kind) {
    case 'comparison':
      enterComparison(node, into)
      break
    case 'and':
    case 'or':
      for (const part of node.parts) enterPredicate(part, into)
      break
    case 'not':
      enterPredicate(node.part, into)
      break
    default:
      unreachable(node)
  }
}

function enterComparison(comparison: Comparison, into: Contents): void {
  into.comparisons.push(comparison)
  if (comparison.subject.kind === 'dimension') into.dimensions.push(comparison.subject)
  else enterOperand(comparison.subject, into)
}

function enterQuantity(quantity: QuantityOrMetric | number, into: Contents): void {
  if (typeof quantity === 'number') return
  if (isMetric(quantity)) into.metrics.push(quantity)
  else if (quantity.node.kind === 'measure') {
    into.happening.add(quantity.node)
    enterMeasure(quantity.node, into)
  }
  // A definition without types may hold anything else here; a rule says so.
  else if (quantity.kind === 'quantity') enterTimed(quantity.node, into)
}

function enterTimed(node: QuantityNode, into: Contents): void {
  if (node.kind === 'arithmetic') enterArithmetic(node, into)
  else if (node.kind !== 'measure') {
    into.timed.push(node)
    if (node.kind === 'change') enterOperand(node.by, into)
    if (node.kind !== 'state' && node.kind !== 'movement' && node.kind !== 'change') enterQuantity(node.of, into)
    else enterHeld(node.of, into)
  }
}

/** What a state, a movement or a change is of: its measures hold, they do not happen. */
function enterHeld(quantity: QuantityOrMetric, into: Contents): void {
  const inside = contentsOf({ quantities: [quantity] })
  for (const measure of inside.measures) {
    into.held.add(measure)
    into.measures.push(measure)
  }
  into.expressions.push(...inside.expressions)
  into.comparisons.push(...inside.comparisons)
  into.dimensions.push(...inside.dimensions)
  into.arithmetic.push(...inside.arithmetic)
  into.timed.push(...inside.timed)
  into.metrics.push(...inside.metrics)
}

function enterArithmetic(arithmetic: QuantityArithmetic, into: Contents): void {
  into.arithmetic.push(arithmetic)
  enterQuantity(arithmetic.left, into)
  enterQuantity(arithmetic.right, into)
}

function enterMeasure(measure: Measure, into: Contents): void {
  into.measures.push(measure)
  if (measure.of !== null) enterOperand(measure.of, into)
  if (measure.at !== null) enterOperand(measure.at, into)
  for (const filter of measure.filters) enterPredicate(filter, into)
}
