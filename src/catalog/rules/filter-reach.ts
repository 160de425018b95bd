import type { Predicate } from '../../definition/expression-tree.js'
import type { Measure, Metric } from '../../definition/quantity-tree.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import { conditionsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeFilter } from '../described.js'
import { problem } from '../problem.js'

/** A filter can be asked on every source that it is put on. */
export function filterReach({ definition, entries, metricEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return [
    ...metricEntries.flatMap(({ owner, value }) => ofMetric(owner, value)),
    ...entries.flatMap(({ owner, contents }) => contents.measures.flatMap((measure) => ofMeasure(owner, measure))),
    ...entries.flatMap(({ owner, contents }) =>
      contents.expressions.flatMap((expression) => {
        const { node } = expression
        const source = node.kind === 'related' ? node.related.source : expression.source
        return conditionsOf(expression).flatMap((condition) => outOfReach(owner, condition, [source]))
      }),
    ),
    ...definition.segments
      .filter(({ filter }) => !Object.keys(filter.reaches).some((source) => sources.has(source)))
      .map(({ name, definedAt, filter }) => {
        const owner: Owner = { kind: 'segment', name, file: definedAt }
        const message = `There is no source on which its filter on ${describeFilter(filter)} can be asked as a whole.`
        return problem(owner, 'FILTER_OUT_OF_REACH', message, 'Filter on columns of one source, or on dimensions that share one.')
      }),
  ]
}

function ofMetric(owner: Owner, { filters, sources }: Metric): readonly CatalogProblem[] {
  return filters.flatMap((filter) => outOfReach(owner, filter, Object.keys(sources)))
}

function ofMeasure(owner: Owner, { filters, source, ripe }: Measure): readonly CatalogProblem[] {
  return [...filters, ...(ripe?.filters ?? [])].flatMap((filter) => outOfReach(owner, filter, [source]))
}

function outOfReach(owner: Owner, filter: Predicate, sources: readonly string[]): readonly CatalogProblem[] {
  const missed = sources.filter((source) => !Object.hasOwn(filter.reaches, source))
  if (missed.length === 0) return []
  const message = `The filter on ${describeFilter(filter)} can not be asked on ${quotedList(missed)}.`
  const remedy = 'Filter by a dimension that reaches every source, or give the measure of the one source the filter.'
  return [problem(owner, 'FILTER_OUT_OF_REACH', message, remedy)]
}
