import type { RetentionPlan } from '../plan/retention-plan.js'
import { keySql } from './expression-sql.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { whereSql } from './relation-sql.js'
import { columns, type EventRows, openEvents, periodSql, type RetentionWriting } from './retention-rows-sql.js'
import { names } from './scan-sql.js'
import { physicalName } from './tables.js'
import { timeBound } from './time-bound.js'

const { entity, moment, cohort } = columns
const fits = identifier('fits')

/** The first start of each entity ever, where it lies in the range (of none: at any time) and fits the question: whose it is, when, its cohort (from 1) and its keys. */
export function firstStartsSql(retention: RetentionWriting): Fragment {
  const { plan } = retention
  const { range, start, keys, keyed, now } = plan
  const isUnique = isOneRowEach(plan)
  const rows = openEvents(start, isUnique && range !== null ? range.from : null, Math.min(now, range?.until ?? now), retention)
  const keyNames = keys.map(({ name }) => names.key(name))
  const selected = [
    fragment`${rows.entity} as ${entity}`,
    fragment`${rows.time.sql} as ${moment}`,
    ...keyed.map((key, place) => fragment`${keySql(key, rows.writing)} as ${keyNames[place] as Fragment}`),
  ]
  const asked = plan.where.map((predicate) => predicateSql(predicate, rows.writing))
  const inRange = range === null ? [] : [fragment`${moment} >= ${timeBound(range.from, rows.time, plan.zone)}`]
  const shown = joined(
    [entity, moment, fragment`${periodSql({ sql: moment, type: rows.time.type }, retention)} as ${cohort}`, ...keyNames],
    ', ',
  )
  const shownOf = (first: Fragment, conditions: readonly Fragment[]) =>
    fragment`select ${shown} from (${first}) as "first" ${whereSql(conditions)}`
  if (isUnique) return shownOf(rows.select(selected, asked), [])
  if (plan.isOptimised && keys.length === 0 && asked.length === 0) {
    const first = rows.select([fragment`${rows.entity} as ${entity}`, fragment`min(${rows.time.sql}) as ${moment}`])
    return shownOf(fragment`${first} group by 1`, inRange)
  }
  const isFitting = asked.length === 0 ? trusted('true') : fragment`coalesce(${joined(asked, ' and ')}, false)`
  const ties = tieColumns(plan, rows, retention)
  const every = rows.select([...selected, fragment`${isFitting} as ${fits}`, ...ties.map(({ sql, name }) => fragment`${sql} as ${name}`)])
  const order = joined([entity, moment, ...ties.map(({ name }) => name), ...keyNames, fits], ', ')
  return shownOf(fragment`select distinct on (${entity}) * from (${every}) as "every" order by ${order}`, [...inRange, fits])
}

/** Whether each entity has one row in the source of the start, as its key says. */
export function isOneRowEach({ start: { source, entity: of }, isOptimised }: RetentionPlan): boolean {
  const { node } = of
  return isOptimised && source.parts.length === 0 && node.kind === 'column' && node.path.length === 0 && source.key.join() === node.name
}

/** Of several starts at one moment the first by key counts, as text. */
function tieColumns({ start: { source } }: RetentionPlan, { writing }: EventRows, { dialect }: RetentionWriting) {
  const { alias } = writing.tables.at([])
  return source.key.map((name, place) => ({
    sql: dialect.byCodePoint(fragment`${identifier(alias, physicalName(source, name))}::text`),
    name: identifier(`tie ${place}`),
  }))
}
