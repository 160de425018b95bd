import type { Expression } from '../definition/expression-tree.js'
import type { Instant } from '../kit/zoned-time.js'
import type { EventScan, RetentionPlan } from '../plan/retention-plan.js'
import type { Dialect, Typed } from './dialect.js'
import { expressionSql, typedSql } from './expression-sql.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { openSelect, ownRelation, scopeSql, whereSql } from './relation-sql.js'
import { physicalName } from './tables.js'
import { boundText, timeBound } from './time-bound.js'
import type { Writing } from './writing.js'

/** The names that columns have inside the statement of a retention. */
export const columns = {
  entity: identifier('entity'),
  moment: identifier('moment'),
  cohort: identifier('cohort'),
  period: identifier('period'),
}

/** A plan of a retention and the engine that it is written for. */
export interface RetentionWriting {
  readonly plan: RetentionPlan
  readonly dialect: Dialect
}

/** Events that have somebody and a time between two instants: what their columns are written in, and the SELECT of some columns. */
export interface EventRows {
  readonly writing: Writing
  readonly time: Typed
  readonly entity: Fragment
  /** More conditions may be given; all joins that columns and conditions need are found before. */
  readonly select: (selected: readonly Fragment[], conditions?: readonly Fragment[]) => Fragment
}

/** Opens events from an instant on (null: ever) until another. */
export function openEvents(scan: EventScan, from: Instant | null, until: Instant, { plan, dialect }: RetentionWriting): EventRows {
  const { scope, zone, money, now, sources, isOptimised } = plan
  const setting = { dialect, scope, zone, money, now, sources, isOptimised }
  const writing = openSelect(scan.source, setting)
  const time = typedSql(scan.time, writing)
  const entity = entitySql(scan.entity, plan, writing)
  const always = [
    ...(from === null ? [] : [fragment`${time.sql} >= ${timeBound(from, time, zone)}`]),
    fragment`${time.sql} < ${timeBound(until, time, zone)}`,
    fragment`${entity} is not null`,
    ...scan.filters.map((filter) => predicateSql(filter, writing)),
    ...scopeSql(scan.source, writing),
  ]
  const relation = ownRelation(scan.source, setting)
  const select: EventRows['select'] = (selected, conditions = []) =>
    fragment`select ${joined(selected, ', ')} from ${writing.tables.from(relation)} ${whereSql([...always, ...conditions])}`
  return { writing, time, entity, select }
}

/** Whose a row is: the database's own value where all sides have it alike, which is faster, else its text. */
function entitySql(entity: Expression, { start, return: back, values }: RetentionPlan, writing: Writing): Fragment {
  const scans = [start, back, ...values]
  const isAlike = scans.every(({ entity: other }) => other.type === entity.type && other.node.kind === 'column')
  // Unions show ids as text, as do computed columns.
  const isOwn = (scan: EventScan) => scan.source.parts.length === 0 && !isComputed(scan.entity, scan.source)
  if (entity.node.kind !== 'column' || !isAlike || (entity.type === 'id' && !scans.every(isOwn))) {
    return fragment`${expressionSql(entity, writing)}::text`
  }
  const { source, alias } = writing.tables.at(entity.node.path)
  if (entity.node.name in source.computed) return expressionSql(entity, writing)
  return identifier(alias, physicalName(source, entity.node.name))
}

const isComputed = ({ node }: Expression, source: EventScan['source']): boolean =>
  node.kind === 'column' && (node.path.length > 0 || node.name in source.computed)

/** Which period, counted from 1 for that of the first cohort, a time lies in. */
export function periodSql(time: Typed, { plan, dialect }: RetentionWriting): Fragment {
  const starts = plan.cohorts.starts.map((start) => boundText(start, time, plan.zone))
  return dialect.boundsReached(time, starts)
}
