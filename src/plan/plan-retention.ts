import { type Happening, timeOfEvents } from '../definition/event-time.js'
import type { Expression, Predicate } from '../definition/expression-tree.js'
import type { RetentionValue } from '../definition/retention.js'
import type { RetentionRequest } from '../request/retention-request.js'
import { isBucket } from './computed-column.js'
import { columnOf, resolvePredicate } from './resolve-predicate.js'
import type { EventScan, RetentionPlan, ValueScan } from './retention-plan.js'
import { unconvertedMoney } from './unconverted-money.js'

/** What must be computed to answer a question about a retention whose cohorts are known. */
export function planRetention(request: RetentionRequest, isOptimised = true): RetentionPlan {
  const { asked, by, where, catalog, cohorts, grain, zone, calendar, range, now } = request
  const { start, return: back, by: entities, values } = asked.retention
  const { sources, definition } = catalog
  const scan = (events: Happening & Filtered, entity: Expression) => scanOf(events, entity, request)
  return Object.freeze({
    ...{ kind: 'retentionPlan', isOptimised, cohorts, grain, zone, calendar, range, now },
    start: scan(start, entities.start),
    return: scan(back, entities.return),
    values: request.wantsValues ? values.map((value) => valueScan(value, request)) : [],
    keys: by.map(({ name, type, from, values: known }) => ({ name, type, ordering: isBucket(from[0], sources) ? known : null })),
    keyed: by.map((dimension) => columnOf(dimension, start.source)),
    where: where === null ? [] : [resolvePredicate(where, start.source)],
    ...{ unbounded: request.unbounded, rolling: request.rolling, scope: request.scope, sources },
    until: request.unbounded ? now : untilOf(request),
    valuesUntil: untilOf(request),
    money: request.currency === null ? null : { rates: definition.exchangeRates, target: request.currency },
    mostLines: request.limits.cells,
  })
}

interface Filtered {
  readonly filters: readonly Predicate[]
}

function scanOf(events: Happening & Filtered, entity: Expression, { catalog: { sources } }: RetentionRequest): EventScan {
  const source = sources.get(events.source)
  if (source === undefined) throw new Error(`The source "${events.source}" is not in the catalogue, which should have said so.`)
  const filters = events.filters.map((filter) => resolvePredicate(filter, source.name))
  return { source, time: timeOfEvents(events, sources), entity, filters }
}

function valueScan({ name, of: { node, unit }, by }: RetentionValue, request: RetentionRequest): ValueScan {
  if (node.kind !== 'measure') throw new Error(`The value "${name}" is no measure, which the catalogue should have said.`)
  const unconverted = node.of === null ? [] : unconvertedMoney(node.of, request.catalog.sources)
  return { ...scanOf(node, by, request), name, unit, of: node.of, counts: node.aggregate === 'count', unconverted }
}

/** Rolling offsets end with each member's own start: there is no one end. */
function untilOf({ cohorts, rolling, now }: RetentionRequest): number {
  if (rolling) return now
  return Math.min(cohorts.starts[cohorts.periods.length + cohorts.offsets] ?? now, now)
}
