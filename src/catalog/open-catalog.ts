import { builtInCalendars } from '../definition/calendar.js'
import type { CatalogDefinition } from '../definition/catalog-definition.js'
import type { Catalog } from './catalog.js'
import { catalogHash } from './catalog-hash.js'
import type { CatalogProblem } from './catalog-problem.js'
import { CatalogProblems } from './catalog-problems.js'
import { type DefinitionIndex, indexDefinition } from './definition-index.js'
import { funnelFacts, stepMetrics } from './funnel-facts.js'
import { metricFacts } from './metric-facts.js'
import { retentionFacts } from './retention-facts.js'
import { reviewFacts } from './review-facts.js'
import { rules } from './rules.js'

/** Checks all definitions together and opens them as a catalogue; throws one CatalogProblems that lists everything that is wrong. */
export function openCatalog(definition: CatalogDefinition): Catalog {
  const index = indexDefinition(definition)
  const problems = problemsOf(index)
  if (problems.length > 0) throw new CatalogProblems(definition.name, problems)
  const funnels = funnelFacts(index)
  const metrics = metricFacts(index)
  const calendars = [...builtInCalendars, ...definition.calendars]
  return Object.freeze({
    kind: 'catalog',
    definition,
    hash: catalogHash(definition),
    sources: index.sources,
    dimensions: index.dimensions,
    metrics,
    segments: new Map(definition.segments.map((segment) => [segment.name, segment])),
    retentions: retentionFacts(index),
    funnels,
    reviews: reviewFacts(definition, metrics),
    stepMetrics: stepMetrics(funnels.values()),
    calendars: new Map(calendars.map((calendar) => [calendar.name, calendar])),
  })
}

// What is wrong with a shared part shows up wherever it is used; once for each definition is enough.
function problemsOf(index: DefinitionIndex): readonly CatalogProblem[] {
  const found = rules.flatMap((rule) => rule(index))
  return [...new Map(found.map((each) => [`${each.owner} ${each.name} ${each.code} ${each.message}`, each])).values()]
}
