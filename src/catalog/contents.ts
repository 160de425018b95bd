import type { Dimension, Expression, Operand, Predicate, PredicateNode, Related } from '../definition/expression-tree.js'
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

/** The values and constants of its own row that an expression is directly computed from. */
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
    case 'later':
    case 'age':
      return [node.of]
    case 'money':
      return [node.amount, node.currency, ...(node.at === null ? [] : [node.at])]
    case 'position':
      return node.at === null ? node.of : [...node.of, node.at]
    case 'related':
      return ownParts(node.related)
    default:
      return unreachable(node)
  }
}

/** What of related rows is asked of the row that looks for them. */
function ownParts({ match, after, before }: Related): readonly Expression[] {
  return [...match.map(({ own }) => own), ...[after, before].flatMap((bound) => bound?.time ?? [])]
}

/** What of related rows is asked of themselves. */
export function foundParts({ match, of, at }: Related): readonly Expression[] {
  return [...match.map(({ other }) => other), ...[of, at].filter((part) => part !== null)]
}

/** The conditions that an expression asks. */
export function conditionsOf({ node }: Expression): readonly Predicate[] {
  if (node.kind === 'when') return [node.condition]
  if (node.kind === 'position') return node.filters
  return node.kind === 'related' ? node.related.filters : []
}

function enterOperand(operand: Operand, into: Contents): void {
  if (typeof operand !== 'object') return
  into.expressions.push(operand)
  for (const condition of conditionsOf(operand)) enterPredicate(condition, into)
  for (const part of operandsOf(operand)) enterOperand(part, into)
  if (operand.node.kind === 'related') for (const part of foundParts(operand.node.related)) enterOperand(part, into)
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
  if (measure.ripe === null) return
  enterOperand(measure.ripe.at, into)
  for (const filter of measure.ripe.filters) enterPredicate(filter, into)
}
