import type { Plan } from '../plan/plan.js'
import { linePart } from '../plan/result-line.js'
import type { Dialect } from './dialect.js'
import { fieldColumnNames, fieldColumns, fieldSql } from './field-sql.js'
import { bound, type Fragment, fragment, identifier, joined, toStatement, trusted } from './fragment.js'
import { asksDated } from './levels-sql.js'
import { type Merged, mergeSql, type NamedPart } from './merge-sql.js'
import { afterSql, orderSql, valueOrder } from './order-sql.js'
import { whereSql } from './relation-sql.js'
import { groupingColumns, keyColumns, names } from './scan-sql.js'
import type { Statement } from './statement.js'

/**
 * The one statement that answers a plan. Its parts have two words each, as no table is called: a part hides a table of its name. Its lines have the columns part, level, period, the keys as text, and those of `fieldColumns`; rows come in
 * the answer's order, one more than the page holds if there is a next page.
 */
export function compile(plan: Plan, dialect: Dialect): Statement {
  const merged = mergeSql(plan, dialect)
  const parts: NamedPart[] = [...merged.parts, { name: identifier('all levels'), sql: fragment`${merged.levels} offset 0` }]
  const ranked = rankedPart(plan, dialect)
  if (ranked !== null) parts.push(ranked)
  const lines: Fragment[] = []
  if (plan.wants.rows || plan.wants.totalCount) {
    parts.push({ name: identifier('shown groups'), sql: groupsSql(plan, merged, dialect) })
    parts.push({ name: identifier('all cells'), sql: cellsSql(plan) })
    if (plan.wants.rows) lines.push(pageSql(plan, dialect))
    if (plan.wants.totalCount) lines.push(countSql(plan))
  }
  if (plan.wants.total) lines.push(totalSql(plan, dialect))
  const withs = joined(
    parts.map(({ name, sql }) => fragment`${name} as (${sql})`),
    ', ',
  )
  const [only] = lines
  const whole =
    lines.length === 1 && only !== undefined
      ? only
      : joined(
          lines.map((line) => fragment`(${line})`),
          ' union all ',
        )
  const ordered = lines.length > 1 && plan.wants.rows ? fragment`select * from (${whole}) as "lines" order by "part", "place"` : whole
  return toStatement(fragment`with ${withs} ${ordered}`)
}

/** Groups over the whole range that pass `having`, ranked by `top`. */
function rankedPart(plan: Plan, dialect: Dialect): NamedPart | null {
  const { levels, top, keys } = plan
  if (levels.groups === null) return null
  const columns = keyColumns(plan).map((column) => column.name)
  const ties = keys.map((key, index) => fragment`${valueOrder(columns[index] as Fragment, key, dialect)} nulls last`)
  const by =
    top === null
      ? []
      : [fragment`${fieldSql(plan, top.field, dialect).value} ${trusted(top.direction === 'descending' ? 'desc' : 'asc')} nulls last`]
  const order = [...by, ...ties]
  const isGroup = fragment`"level" = ${trusted(String(levels.groups))}`
  // What is seen in some period may have no row at the edge, or in the window, of the whole range.
  const isWhole = plan.scans.every((scan) => scan.slices === null) || levels.groups === 0
  const over = order.length === 0 ? fragment`` : fragment`order by ${joined(order, ', ')}`
  const conditions = [...(isWhole ? [isGroup] : []), ...presentSql(plan, names.present), ...havingSql(plan, dialect)]
  const sql = fragment`select ${dialect.nullSafeKey(columns)} as "key", row_number() over (${over}) as "rank" from ${isWhole ? identifier('all levels') : everywhere(plan, columns, isGroup)} ${whereSql(conditions)}`
  return { name: identifier('ranked groups'), sql }
}

/** Each group once, with its values over the whole range; a group that has none there is a group all the same. */
function everywhere(plan: Plan, keys: readonly Fragment[], isGroup: Fragment): Fragment {
  const slots = plan.slots.map((_, place) => fragment`max(${names.slot(place)}) filter (where ${isGroup}) as ${names.slot(place)}`)
  const present = fragment`sum(${names.present}) filter (where "level" = 0) as ${names.present}`
  const selected = joined([...keys, trusted('null::integer as "period"'), ...slots, present], ', ')
  // Without dimensions the one group is always there.
  const grouped = keys.length === 0 ? fragment`` : fragment`group by ${joined(keys, ', ')} having bool_or("level" = 0)`
  return fragment`(select ${selected} from "all levels" where ${isGroup} or "level" = 0 ${grouped}) as "everywhere"`
}

const boundSigns = { above: '>', below: '<', from: '>=', until: '<' } as const

function havingSql(plan: Plan, dialect: Dialect): readonly Fragment[] {
  const { having } = plan
  if (having === null) return []
  const { value } = fieldSql(plan, having.field, dialect)
  const bounds = having.bounds.map((limit) => fragment`${value} ${trusted(boundSigns[limit.operator])} ${bound(limit.value, 'numeric')}`)
  const isNull = having.isNull === null ? [] : [having.isNull ? fragment`${value} is null` : fragment`${value} is not null`]
  return [...bounds, ...isNull]
}

/** Without dimensions the one group is always there; else where every scan's rows count there is nothing to ask. */
function presentSql(plan: Plan, present: Fragment): readonly Fragment[] {
  if (plan.keys.length === 0 || plan.scans.every(({ presences }) => presences.every((presence) => presence === 'all'))) return []
  return [fragment`${present} > 0`]
}

/** The rows of the groups that stay, and of "other", as far as they have data. */
function groupsSql(plan: Plan, merged: Merged, dialect: Dialect): Fragment {
  const columns = groupingColumns(plan).map((column) => column.name)
  const slots = plan.slots.map((_, place) => names.slot(place))
  const selected = joined([identifier('level'), ...columns, ...slots, names.present, ...(asksDated(plan) ? [names.dated] : [])], ', ')
  const kept = fragment`(${joined([fragment`"level" = 0`, ...keptSql(plan, dialect)], ' and ')})`
  const subtotals = plan.levels.subtotals.map((mask) => fragment`"level" = ${trusted(String(mask))}`)
  const all = fragment`select ${selected} from "all levels" where ${joined([kept, ...subtotals], ' or ')}`
  const withOthers =
    plan.top?.other === true
      ? fragment`${all} union all select ${selected} from (${merged.others(othersCondition(plan, dialect))}) as "others"`
      : all
  return presentGroups(plan, withOthers, selected)
}

function keptSql(plan: Plan, dialect: Dialect): readonly Fragment[] {
  if (plan.levels.groups === null) return []
  const first = plan.top === null ? fragment`` : fragment`where "rank" <= ${bound(plan.top.count, 'bigint')}`
  return [fragment`${dialect.nullSafeKey(keyColumns(plan).map((column) => column.name))} in (select "key" from "ranked groups" ${first})`]
}

const othersCondition =
  (plan: Plan, dialect: Dialect) =>
  (keys: readonly Fragment[]): Fragment =>
    fragment`${dialect.nullSafeKey(keys)} in (select "key" from "ranked groups" where "rank" > ${bound(plan.top?.count ?? 0, 'bigint')})`

/** Only groups with a row that a selected field asks for, in some period. */
function presentGroups(plan: Plan, rows: Fragment, selected: Fragment): Fragment {
  if (presentSql(plan, names.present).length === 0) {
    // A grouping without a key gives one row even where there is none to group.
    const isWhole = plan.top?.other === true || plan.levels.subtotals.length > 0
    return isWhole ? fragment`select ${selected} from (${rows}) as "all" where "present" > 0` : rows
  }
  const keys = joined([identifier('level'), ...keyColumns(plan).map((column) => column.name)], ', ')
  const counted = fragment`select "all".*, sum("present") over (partition by ${keys}) as "ever" from (${rows}) as "all"`
  return fragment`select ${selected} from (${counted}) as "counted" where "ever" > 0`
}

/** Every group x every period: rows without data come from the series of periods. */
function cellsSql(plan: Plan): Fragment {
  const { periods, trimmed } = plan.align
  const columns = groupingColumns(plan).map((column) => column.name)
  if (periods === null) return fragment`select * from "shown groups"`
  const keys = keyColumns(plan).map((column) => column.name)
  const slots = plan.slots.map((_, place) => names.slot(place))
  const edge = (side: 'min' | 'max') =>
    fragment`(select ${trusted(side)}("period") from "shown groups" where ${asksDated(plan) ? names.dated : names.present} > 0)`
  const series = trimmed
    ? fragment`generate_series(${edge('min')}, ${edge('max')})`
    : fragment`generate_series(1, ${bound(periods.length, 'bigint')}::integer)`
  const grouped = joined([identifier('level'), ...columns], ', ')
  const filler = fragment`select ${joined([identifier('level'), identifier('n'), ...keys, ...slots.map(() => trusted('null'))], ', ')} from ${everyGroup(plan, keys)} cross join ${series} as "series" ("n")`
  const stacked = fragment`select ${joined([grouped, ...slots], ', ')} from "shown groups" union all ${filler}`
  const merged = joined([grouped, ...slots.map((slot) => fragment`max(${slot}) as ${slot}`)], ', ')
  const within = trimmed ? fragment`where "period" between ${edge('min')} and ${edge('max')}` : fragment``
  return fragment`select ${merged} from (${stacked}) as "stacked" ${within} group by ${grouped} offset 0`
}

/** Without dimensions there is one group, whether it has rows or not, unless `having` leaves it out. */
function everyGroup(plan: Plan, keys: readonly Fragment[]): Fragment {
  if (keys.length > 0) return fragment`(select distinct ${joined([identifier('level'), ...keys], ', ')} from "shown groups") as "every"`
  const condition = plan.levels.groups === null ? fragment`` : fragment`where exists (select from "ranked groups")`
  return fragment`(select 0 as "level" ${condition}) as "every"`
}

/** The columns of every line. */
function lineColumns(plan: Plan, part: keyof typeof linePart, place: Fragment, fields: readonly Fragment[]): Fragment {
  const period = plan.align.periods === null ? trusted('null::integer as "period"') : names.period
  // Under a name of its own: ORDER BY would take the text for the value that rows are ordered by.
  const keys = keyColumns(plan).map((column) => fragment`${column.name}::text as ${names.shownKey(column.place)}`)
  return joined(
    [fragment`${trusted(linePart[part])} as "part"`, fragment`${place} as "place"`, identifier('level'), period, ...keys, ...fields],
    ', ',
  )
}

function pageSql(plan: Plan, dialect: Dialect): Fragment {
  const order = orderSql(plan, dialect)
  const isAlone = !plan.wants.total && !plan.wants.totalCount
  const columns = groupingColumns(plan).map((column) => column.name)
  const valued = fragment`select ${joined([identifier('level'), ...columns, ...fieldColumns(plan, dialect)], ', ')} from "all cells"`
  const { first, after } = plan.page
  const where = after === null ? fragment`` : fragment`where ${afterSql(plan, after, dialect)}`
  const page = fragment`select * from (${valued}) as "valued" ${where} ${order} limit ${bound(first + 1, 'bigint')}`
  const place = isAlone ? trusted('0') : fragment`row_number() over (${order})`
  const lines = fragment`select ${lineColumns(plan, 'row', place, fieldColumnNames(plan))} from (${page}) as "page"`
  return isAlone ? fragment`${lines} ${order}` : lines
}

function totalSql(plan: Plan, dialect: Dialect): Fragment {
  const selected = lineColumns(plan, 'total', trusted('0'), fieldColumns(plan, dialect))
  return fragment`select ${selected} from "all levels" where "level" = ${trusted(String(plan.levels.total))}`
}

/** The number of rows stands where rows have their place. */
function countSql(plan: Plan): Fragment {
  const nothing = [
    trusted('null::integer as "level"'),
    trusted('null::integer as "period"'),
    ...keyColumns(plan).map(({ place }) => fragment`null::text as ${names.shownKey(place)}`),
  ]
  const fields = fieldColumnNames(plan).map((name) => fragment`null as ${name}`)
  return fragment`select ${joined([fragment`${trusted(linePart.count)} as "part"`, trusted('count(*) as "place"'), ...nothing, ...fields], ', ')} from "all cells"`
}
