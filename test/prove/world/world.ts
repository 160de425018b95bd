import type { Calendar } from '../../../src/definition/calendar.js'
import { type CatalogDefinition, catalog } from '../../../src/definition/catalog-definition.js'
import type { Dimension, Predicate } from '../../../src/definition/expression-tree.js'
import type { Policy } from '../../../src/definition/policy.js'
import type { Metric } from '../../../src/definition/quantity-tree.js'
import type { Segment } from '../../../src/definition/segment.js'
import type { Draw } from '../draw.js'
import { drawCalendars } from './calendars.js'
import type { MoneyTerms } from './computed.js'
import { drawDimension } from './dimensions.js'
import { drawFact } from './facts.js'
import { isFoundColumn, withFoundColumns, withFoundValues } from './found-columns.js'
import { type Known, knownSources } from './known.js'
import { drawLookups } from './lookups.js'
import { loose, reachableColumns } from './loose.js'
import { drawFilter } from './measures.js'
import { drawMetric } from './metrics.js'
import { dimensionNames, metricNames, namer, segmentNames, sourceNames, tableNames } from './names.js'
import { drawPools, type Pools } from './pools.js'
import { drawRates } from './rates.js'
import { drawRetentions } from './retentions.js'
import { drawSequences, sequenceMetrics } from './sequences.js'
import type { DrawnSource, Workshop } from './source-draft.js'
import type { Table } from './table.js'
import { drawChangeFamily, drawFamily } from './timed.js'
import { drawUnion } from './unions.js'

/** Tables with their rows, a catalogue over them, and what may be seen of each source: all that questions are asked of. */
export interface World {
  readonly tables: readonly Table[]
  readonly definition: CatalogDefinition
  readonly scope: { readonly [source: string]: readonly Predicate[] }
}

/** A world with the values that questions to it are drawn from. */
export interface DrawnWorld extends World {
  readonly pools: Pools
}

/** Draws a world: one to three facts in a star or snowflake of lookups, with every trap that fits in sixty rows. */
export function drawWorld(draw: Draw): DrawnWorld {
  const pools = drawPools(draw)
  const money = draw.chance(50) ? drawMoney(draw, pools) : null
  const workshop: Workshop = { pools, money, sourceName: namer(draw, sourceNames), tableName: namer(draw, tableNames) }
  const rates = money?.isConverted === true ? drawRates(draw, workshop) : null
  const { lookups, asked } = drawSources(draw, workshop)
  const all = [...(rates === null ? [] : [rates.source]), ...lookups, ...asked]
  const plain = knownSources(asked, workshop)
  const known = draw.chance(45) ? withFoundValues(draw, plain, [...knownSources(lookups, workshop), ...plain]) : plain
  const dimensions = drawDimensions(draw, known)
  const calendars = drawCalendars(draw)
  const metrics = drawMetrics(draw, known, dimensions, calendars)
  const policies = draw.chance(15) ? drawPolicies(draw, all, known) : []
  const segments = drawSegments(draw, known, dimensions)
  const timeZone = draw.one(pools.moments.zones)
  const retentions = draw.chance(50) ? drawRetentions(draw, known, knownSources(lookups, workshop), dimensions) : []
  const definition = catalog({
    ...{ name: 'world', sources: all.map(({ source }) => source), dimensions, metrics },
    ...{ segments, retentions },
    calendars,
    policies,
    exchangeRates: rates?.rates ?? null,
    currency: money?.isConverted === false ? draw.one(money.constants) : null,
    ...{ timeZone, now: pools.now },
  })
  const tables = all.flatMap(({ table }) => (table === null ? [] : [table]))
  return { tables, definition, scope: scopeOf(policies), pools }
}

function drawMoney(draw: Draw, { currencies }: Pools): MoneyTerms {
  const isConverted = draw.chance(80)
  return { isConverted, constants: isConverted ? currencies : [draw.one(currencies)] }
}

/** Lookups, and the facts and unions that are asked: some of them with columns that are found in the rows of others. */
function drawSources(draw: Draw, workshop: Workshop): { readonly lookups: readonly DrawnSource[]; readonly asked: readonly DrawnSource[] } {
  const lookups = drawLookups(draw, workshop)
  const facts = drawFacts(draw, workshop, lookups)
  const union = facts.length > 1 && draw.chance(40) ? drawUnion(draw, workshop, facts, lookups) : null
  const asked = union === null ? facts : [...facts, union]
  if (draw.chance(65)) return { lookups, asked }
  const made = withFoundColumns(draw, [...lookups, ...asked], workshop)
  return { lookups: made.slice(0, lookups.length), asked: made.slice(lookups.length) }
}

function drawFacts(draw: Draw, workshop: Workshop, lookups: readonly DrawnSource[]): readonly DrawnSource[] {
  const facts: DrawnSource[] = []
  const count = draw.integer(1, 3)
  for (let number = 0; number < count; number += 1) facts.push(drawFact(draw, workshop, lookups, facts))
  return facts
}

function drawDimensions(draw: Draw, known: readonly Known[]): readonly Dimension[] {
  const name = namer(draw, dimensionNames)
  return draw.many(3, 7, () => drawDimension(draw, known, name)).filter((dimension) => dimension !== null)
}

function drawMetrics(
  draw: Draw,
  known: readonly Known[],
  dimensions: readonly Dimension[],
  calendars: readonly Calendar[],
): readonly Metric[] {
  const name = namer(draw, metricNames)
  const stated = known.filter(({ entity }) => entity !== null)
  const draws = draw.one([drawFamily, drawChangeFamily])
  const metrics: Metric[] = stated.length > 0 && draw.chance(50) ? [...draws(draw, draw.one(stated), name)] : []
  const sequences = draw.chance(50) ? drawSequences(draw, known) : []
  if (sequences.length > 0 && draw.chance(70)) metrics.push(...sequenceMetrics(draw.one(sequences), name))
  const count = draw.integer(5, 10)
  for (let number = 0; number < count; number += 1)
    metrics.push(drawMetric(draw, { known, dimensions, metrics, calendars, sequences }, name))
  return metrics
}

function drawSegments(draw: Draw, known: readonly Known[], dimensions: readonly Dimension[]): readonly Segment[] {
  const name = namer(draw, segmentNames)
  return draw.many(0, 3, () => {
    const each = draw.one(known)
    const subjects = draw.chance(50) && dimensions.length > 0 ? [draw.one(dimensions)] : each.columns
    return loose.segment(name(), { filter: drawFilter(draw, subjects, each) })
  })
}

/** What may be seen of a source or two: conditions on their own columns. */
function drawPolicies(draw: Draw, all: readonly DrawnSource[], [known]: readonly Known[]): readonly Policy[] {
  if (known === undefined) return []
  return draw
    .some(
      all.filter(({ table }) => table !== null),
      1,
      2,
    )
    .map(({ source }) => {
      const columns = reachableColumns(source, 0).filter((column) => !isFoundColumn(column))
      const filter = drawFilter(draw, columns, known)
      return loose.policy(source, () => filter)
    })
}

function scopeOf(policies: readonly Policy[]): World['scope'] {
  return Object.fromEntries(policies.map(({ source, allows }) => [source, [allows({})].filter((allowed) => allowed !== 'everything')]))
}
