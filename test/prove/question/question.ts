import type { Catalog, CatalogMetric } from '../../../src/catalog/catalog.js'
import type { Dimension } from '../../../src/definition/expression-tree.js'
import { currenciesOf } from '../../../src/definition/money.js'
import { type Grain, grains } from '../../../src/definition/quantity-tree.js'
import type { FieldQuestion, FilterQuestion, Question, RangeQuestion } from '../../../src/request/question.js'
import type { Draw } from '../draw.js'
import type { Pools } from '../world/pools.js'
import { zones } from '../world/zones.js'
import { drawComparisons } from './comparisons.js'
import { drawFilterQuestion } from './filter.js'
import { drawRange, grainsFor } from './range.js'
import { drawShape } from './shape.js'

/** What a question is drawn from, and what it can ask: metrics that go together, and all that is legal for them. */
export interface Askable {
  readonly metrics: readonly CatalogMetric[]
  readonly dimensions: readonly Dimension[]
  readonly finest: Grain | null
  readonly segments: readonly string[]
}

/** Draws a question that the catalogue calls valid, or at least valid but for an empty range. */
export function drawQuestion(draw: Draw, catalog: Catalog, pools: Pools): Question {
  const all = [...catalog.metrics.values()]
  const fields = draw.some(all, 1, draw.chance(50) ? 1 : 4)
  const askable = askableOf(draw.chance(70) ? fields : fields.slice(0, 1), catalog)
  const { range, grain } = drawTime(draw, askable, pools)
  const by = draw.some(askable.dimensions, 0, draw.chance(80) ? 2 : 4)
  const where = askable.dimensions.length > 0 && draw.chance(28) ? drawFilterQuestion(draw, askable.dimensions, pools) : null
  const segments = draw.chance(12) ? draw.some(askable.segments, 0, 2) : []
  const { offered: currencies } = currenciesOf(catalog.definition)
  const plain: Question = {
    fields: drawFields(draw, askable, { range, grain, now: clockOf(catalog) }, pools),
    ...{ range, grain, where, segments, by: by.map(({ name }) => name) },
    timeZone: draw.chance(30) ? null : draw.one([...pools.moments.zones, draw.one(zones)]),
    calendar: draw.chance(60) ? null : draw.one([...catalog.calendars.keys()]),
    currency: currencies.length > 0 && draw.chance(50) ? draw.one(currencies) : null,
    ...{ having: null, top: null, subtotals: [], orderBy: [], first: draw.chance(85) ? 10_000 : draw.integer(1, 5), after: null },
    wants: draw.chance(4)
      ? { rows: false, total: true, totalCount: true }
      : { rows: true, total: draw.chance(60), totalCount: draw.chance(50) },
  }
  return drawShape(draw, plain, legalMetrics(plain, catalog), pools)
}

/** What several metrics can be asked together. */
export function askableOf(metrics: readonly CatalogMetric[], { dimensions, segments }: Catalog): Askable {
  const finest = metrics.map(({ finestGrain }) => finestGrain)
  const sources = metrics.flatMap((metric) => metric.sources)
  return {
    metrics,
    dimensions: [...dimensions.values()].filter(({ name }) => metrics.every((metric) => metric.dimensions.includes(name))),
    finest: finest.some((grain) => grain === null)
      ? null
      : (grains[Math.max(...finest.map((grain) => grains.indexOf(grain ?? 'year')))] ?? null),
    segments: [...segments.values()]
      .filter(({ filter }) => sources.every((source) => Object.hasOwn(filter.reaches, source)))
      .map(({ name }) => name),
  }
}

function drawTime(draw: Draw, { finest }: Askable, pools: Pools): { readonly range: RangeQuestion; readonly grain: Grain | null } {
  if (finest === null) return { range: { all: true }, grain: null }
  const { range, days } = drawRange(draw, pools)
  const fitting = grainsFor(days).filter((grain) => grains.indexOf(grain) >= grains.indexOf(finest))
  return { range, grain: fitting.length === 0 || draw.chance(25) ? null : draw.one(fitting) }
}

/** The clock of a world. */
export const clockOf = ({ definition }: Catalog): string => definition.now ?? '2025-01-01T00:00:00Z'

type Time = Pick<Question, 'range' | 'grain'> & { readonly now: string }

function drawFields(draw: Draw, askable: Askable, time: Time, pools: Pools): readonly FieldQuestion[] {
  const fields = drawPlainFields(draw, askable, pools)
  // Without a time nothing was before.
  const { finest } = askable
  if (finest === null || !draw.chance(40)) return fields
  return fields.map((field) => (draw.chance(60) ? { ...field, comparisons: drawComparisons(draw, { ...time, finest }, pools) } : field))
}

function drawPlainFields(draw: Draw, { metrics, dimensions, segments }: Askable, pools: Pools): readonly FieldQuestion[] {
  const filter = (): FilterQuestion | null =>
    dimensions.length > 0 && draw.chance(50) ? drawFilterQuestion(draw, dimensions, pools, 1) : null
  const plain = metrics.map(({ metric }): FieldQuestion => ({ key: metric.name, metric: metric.name, where: null, segments: [] }))
  const aliases = draw.chance(30)
    ? draw.many(
        1,
        2,
        (index): FieldQuestion => ({
          key: `alias${index}`,
          metric: draw.one(metrics).metric.name,
          where: filter(),
          segments: draw.chance(25) ? draw.some(segments, 0, 1) : [],
        }),
      )
    : []
  return aliases.length > 0 && draw.chance(30) ? aliases : [...plain, ...aliases]
}

/** The metrics that order, having and top may name in a question. */
export function legalMetrics(question: Question, catalog: Catalog): readonly CatalogMetric[] {
  const asked = askableOf(
    question.fields.flatMap(({ metric }) => catalog.metrics.get(metric) ?? []),
    catalog,
  )
  const needed = [...question.by, ...comparedIn(question.where)]
  return [...catalog.metrics.values()].filter(
    (metric) =>
      needed.every((name) => metric.dimensions.includes(name)) &&
      question.segments.every((name) => askableOf([metric], catalog).segments.includes(name)) &&
      (asked.finest === null ||
        (metric.finestGrain !== null && grains.indexOf(metric.finestGrain) <= grains.indexOf(question.grain ?? 'year'))) &&
      (metric.finestGrain !== null || question.range.all === true),
  )
}

/** The dimensions that a filter compares. */
export function comparedIn(filter: FilterQuestion | null): readonly string[] {
  if (filter === null) return []
  return Object.entries(filter).flatMap(([name, part]) => {
    if (name === 'and' || name === 'or') return Array.isArray(part) ? part.flatMap(comparedIn) : []
    return name === 'not' ? comparedIn(filter.not ?? null) : [name]
  })
}
