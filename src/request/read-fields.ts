import type { Catalog } from '../catalog/catalog.js'
import type { Predicate } from '../definition/expression-tree.js'
import { didYouMean } from '../kit/did-you-mean.js'
import type { Attempts } from './attempts.js'
import type { Question } from './question.js'
import { type ComparisonScope, readComparisons } from './read-comparisons.js'
import { type ReadFilter, readFilter } from './read-filter.js'
import { Refusal } from './refusal.js'
import type { RequestField } from './request.js'
import { readSegments } from './resolve-names.js'

/** What holds for every field: the question's own filter, the names of its segments, and what comparisons are read by. */
export interface SharedParts extends ComparisonScope {
  readonly where: ReadFilter
  readonly shared: readonly string[]
}

/** The fields of a question, each with all filters that hold for it; behind them those that only order, having and top name. */
export function readFields(
  question: Question,
  catalog: Catalog,
  { where, shared, ...scope }: SharedParts,
  { refusals, attempt }: Attempts,
): readonly RequestField[] {
  const fields: RequestField[] = []
  const filtersOf = (segments: readonly string[], own: Predicate | null): readonly Predicate[] => {
    const named = [...new Set([...shared, ...segments])].flatMap((name) => catalog.segments.get(name)?.filter ?? [])
    return [where.predicate, ...named, own].filter((predicate) => predicate !== null)
  }
  for (const field of question.fields) {
    const metric = catalog.metrics.get(field.metric) ?? catalog.stepMetrics.get(field.metric)
    if (metric === undefined) refusals.push(unknownMetric(field.metric, field.key, catalog))
    const own = attempt(() => readFilter(field.where, catalog))
    const segments = attempt(() => readSegments(field.segments, catalog))
    const comparisons = attempt(() => readComparisons(field, question, scope)) ?? []
    if (metric !== undefined) {
      fields.push({ key: field.key, metric, filters: filtersOf(segments ?? [], own?.predicate ?? null), comparisons })
    }
  }
  for (const name of namedOnly(question)) {
    const metric = catalog.metrics.get(name)
    if (metric === undefined) refusals.push(unknownMetric(name, null, catalog))
    else fields.push({ key: `by ${name}`, metric, filters: filtersOf([], null), comparisons: [] })
  }
  return fields
}

/** The metrics that order, having and top name, and that no field without filters of its own has asked for already. */
function namedOnly(question: Question): readonly string[] {
  const plain = question.fields.filter((field) => field.where === null && field.segments.length === 0).map((field) => field.metric)
  const named = [question.having?.metric, question.top?.by, ...question.orderBy.map((order) => order.metric)]
  return [...new Set(named)].filter((name) => typeof name === 'string').filter((name) => !plain.includes(name))
}

function unknownMetric(name: string, field: string | null, catalog: Catalog): Refusal {
  const allowed = [...catalog.metrics.keys()]
  return new Refusal('UNKNOWN_METRIC', `There is no metric "${name}".${didYouMean(name, allowed)}`, {
    metric: name,
    allowed,
    ...(field === null ? {} : { field }),
  })
}
