import { inLanguage, listInLanguage } from '../../definition/localized.js'
import { grains } from '../../definition/quantity-tree.js'
import type { MetricResolvers } from '../generated/resolver-types.js'
import { metricFormula, predicateFormula, quantityFormula } from '../words/formula.js'
import { exampleQuery } from './example-query.js'

const present = <T>(value: T | undefined): value is T => value !== undefined

/** What a metric resolves: its meaning, its formula, by what it can be asked. */
export const metricDefinitionFields: MetricResolvers = {
  name: ({ metric }) => metric.name,
  label: ({ metric }, { language }) => inLanguage(metric.label, language ?? 'en'),
  description: ({ metric }, { language }) => inLanguage(metric.description, language ?? 'en'),
  synonyms: ({ metric }, { language }) => listInLanguage(metric.synonyms, language ?? 'en'),
  example: ({ metric }, { language }) => metric.example && inLanguage(metric.example, language ?? 'en'),
  form: ({ metric }) => metric.format.form,
  decimals: ({ metric }) => metric.format.decimals,
  owner: ({ metric }) => metric.owner,
  tags: ({ metric }) => metric.tags,
  formula: ({ metric }) => metricFormula(metric),
  numerator: ({ metric }) => quantityFormula(metric.numerator),
  denominator: ({ metric }) => (metric.denominator === null ? null : quantityFormula(metric.denominator)),
  filters: ({ metric }) => metric.filters.map(predicateFormula),
  dimensions: ({ dimensions }, _given, { catalog }) => dimensions.map((name) => catalog.dimensions.get(name)).filter(present),
  grains: ({ finestGrain }) => (finestGrain === null ? [] : grains.slice(grains.indexOf(finestGrain))),
  sources: ({ sources }, _given, { catalog }) => sources.map((name) => catalog.sources.get(name)).filter(present),
  usefulness: ({ metric }) => metric.usefulness,
  segments: ({ metric }) => metric.segments,
  isKpi: ({ metric }) => metric.goal !== null,
  isNorthStar: ({ metric }, _given, { catalog }) => metric === catalog.definition.northStar,
  goal: ({ metric }) => metric.goal,
  deprecated: ({ metric }) => metric.deprecated,
  exampleQuery: (metric) => exampleQuery(metric),
}
