import type { Predicate } from '../../../src/definition/expression-tree.js'
import type { Metric, Quantity, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import { loose } from '../world/loose.js'
import { timedOf } from '../world/quantity-parts.js'

/** Metrics that compute less than this one, under the same name. */
export function smallerMetrics(metric: Metric): readonly Metric[] {
  const { name, numerator, denominator, filters, dimensions, finestGrain } = metric
  const declaration = {
    ...{ name, description: 'A metric.', numerator, filters },
    ...(denominator === null ? {} : { denominator }),
    ...(dimensions === null ? {} : { dimensions }),
    ...(finestGrain === null ? {} : { grain: { finest: finestGrain } }),
  }
  const { dimensions: _dimensions, ...anyDimension } = declaration
  const { grain: _grain, ...anyGrain } = { grain: undefined, ...declaration }
  const { denominator: _denominator, ...whole } = declaration
  return [
    ...(denominator === null ? [] : [whole, { ...whole, numerator: denominator }]),
    ...smallerQuantities(numerator).map((smaller) => ({ ...declaration, numerator: smaller })),
    ...(denominator === null ? [] : smallerQuantities(denominator).map((smaller) => ({ ...declaration, denominator: smaller }))),
    ...smallerPredicates(filters).map((smaller) => ({ ...declaration, filters: smaller })),
    ...(dimensions === null ? [] : [anyDimension]),
    ...(finestGrain === null ? [] : [anyGrain]),
  ].map(loose.metric)
}

function smallerQuantities(part: QuantityOrMetric): readonly QuantityOrMetric[] {
  if (part.kind === 'metric') return [part.numerator, ...(part.denominator === null ? [] : [part.denominator])]
  const { node } = part
  if (node.kind === 'measure') {
    const filtered = smallerPredicates(node.filters).map((filters): Quantity => ({ ...part, node: { ...node, filters } }))
    return node.at === null ? filtered : [...filtered, { ...part, node: { ...node, at: null } }]
  }
  if (node.kind !== 'arithmetic') {
    const smaller = smallerQuantities(node.of).flatMap((of) => timedOf(node, of) ?? [])
    return [node.of, ...smaller.map((timed): Quantity => ({ ...part, sources: timed.of.sources, unit: timed.of.unit, node: timed }))]
  }
  const { operator, left, right } = node
  const sides = [left, right].filter((side) => typeof side !== 'number')
  return [
    ...sides,
    ...(typeof left === 'number' ? [] : smallerQuantities(left).map((smaller) => loose[operator](smaller, right))),
    ...(typeof right === 'number' ? [] : smallerQuantities(right).map((smaller) => loose[operator](left, smaller))),
  ]
}

/** Lists of predicates that say less. */
function smallerPredicates(predicates: readonly Predicate[]): readonly (readonly Predicate[])[] {
  return predicates.flatMap((predicate, index) => [
    predicates.filter((_, other) => other !== index),
    ...smallerPredicate(predicate).map((smaller) => predicates.with(index, smaller)),
  ])
}

function smallerPredicate({ reaches, node, kind }: Predicate): readonly Predicate[] {
  switch (node.kind) {
    case 'comparison':
      return node.values.length < 2 ? [] : node.values.map((value) => ({ kind, reaches, node: { ...node, values: [value] } }))
    case 'not':
      return [node.part]
    default:
      return [
        ...node.parts,
        ...node.parts.flatMap((part, index) =>
          smallerPredicate(part).map((smaller) => ({ kind, reaches, node: { ...node, parts: node.parts.with(index, smaller) } })),
        ),
      ]
  }
}
