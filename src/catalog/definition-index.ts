import type { CatalogDefinition } from '../definition/catalog-definition.js'
import type { Dimension } from '../definition/expression-tree.js'
import type { Funnel } from '../definition/funnel.js'
import type { Metric } from '../definition/quantity-tree.js'
import type { Retention } from '../definition/retention.js'
import type { Review } from '../definition/review.js'
import type { AnySourceFacts } from '../definition/source.js'
import { facts } from '../definition/source.js'
import type { Owner } from './catalog-problem.js'
import { type Contents, contentsOf, metricContents } from './contents.js'
import { funnelContents } from './funnel-contents.js'
import { retentionContents } from './retention-contents.js'

/** A definition and all that it holds. */
export interface Entry<T> {
  readonly owner: Owner
  readonly value: T
  readonly contents: Contents
}

/** All definitions by name and taken apart: what the rules are asked about. Of two with one name the first counts. */
export interface DefinitionIndex {
  readonly definition: CatalogDefinition
  readonly owner: Owner
  readonly sources: ReadonlyMap<string, AnySourceFacts>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly metrics: ReadonlyMap<string, Metric>
  readonly sourceEntries: readonly Entry<AnySourceFacts>[]
  readonly dimensionEntries: readonly Entry<Dimension>[]
  readonly metricEntries: readonly Entry<Metric>[]
  readonly retentionEntries: readonly Entry<Retention>[]
  readonly funnelEntries: readonly Entry<Funnel>[]
  readonly reviewEntries: readonly Entry<Review>[]
  /** Sources, dimensions, metrics, segments, retentions, funnels and reviews, each with what it holds. */
  readonly entries: readonly Entry<unknown>[]
}

/** Indexes a catalogue's definitions. */
export function indexDefinition(definition: CatalogDefinition): DefinitionIndex {
  const sourceEntries = definition.sources.map((source) => sourceEntry(source[facts]))
  const dimensionEntries = definition.dimensions.map((value) => entry('dimension', value, contentsOf({ expressions: value.from })))
  const metricEntries = definition.metrics.map((value) => entry('metric', value, metricContents(value)))
  const segmentEntries = definition.segments.map((value) => entry('segment', value, contentsOf({ predicates: [value.filter] })))
  const retentionEntries = definition.retentions.map((value) => entry('retention', value, retentionContents(value)))
  const funnelEntries = definition.funnels.map((value) => entry('funnel', value, funnelContents(value)))
  const reviewEntries = definition.reviews.map((value) =>
    entry('review', value, contentsOf({ quantities: value.metrics, dimensions: value.by })),
  )
  return {
    definition,
    owner: { kind: 'catalogue', name: definition.name, file: definition.definedAt },
    sources: byName(sourceEntries),
    dimensions: byName(dimensionEntries),
    metrics: byName(metricEntries),
    sourceEntries,
    dimensionEntries,
    metricEntries,
    retentionEntries,
    funnelEntries,
    reviewEntries,
    entries: [
      ...[...sourceEntries, ...dimensionEntries, ...metricEntries, ...segmentEntries],
      ...[...retentionEntries, ...funnelEntries, ...reviewEntries],
    ],
  }
}

interface Named {
  readonly name: string
  readonly definedAt: string | undefined
}

function entry<T extends Named>(kind: Owner['kind'], value: T, contents: Contents): Entry<T> {
  return { owner: { kind, name: value.name, file: value.definedAt }, value, contents }
}

function sourceEntry(source: AnySourceFacts): Entry<AnySourceFacts> {
  const filled = source.parts.flatMap((part) => Object.values(part.columns)).filter((each) => each !== undefined)
  return entry('source', source, contentsOf({ expressions: [...Object.values(source.computed), ...filled] }))
}

function byName<T extends Named>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  const result = new Map<string, T>()
  for (const { value } of entries) if (!result.has(value.name)) result.set(value.name, value)
  return result
}
