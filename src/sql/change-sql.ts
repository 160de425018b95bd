import type { Slot } from '../plan/plan.js'
import type { Lookup } from '../plan/slice.js'
import { asksEver, changeSlots, changing, countsEntities } from './change-rows-sql.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import type { Grouping, LevelInput } from './levels-sql.js'
import { keyColumns, names } from './scan-sql.js'
import { firstPeriod, lastPeriod, type SlicedRows } from './sliced-rows.js'

/** The two edges of each period. */
interface Edges {
  readonly start: Lookup
  readonly end: Lookup
}

/** The slots that are asked of one placing, by their places. */
type Slots = ReadonlyMap<number, Slot>

/**
 * What each entity has at both edges of each period: grouped by the keys of the answer first, with whether the entity is there at all, in any group; then,
 * level by level, by the keys that are kept, where it is decided what it changes by.
 */
export function changedInput(rows: SlicedRows, input: LevelInput, places: readonly number[], edges: Edges, grouping: Grouping): LevelInput {
  const slots = new Map([...changeSlots(rows.plan, rows.index)].filter(([place]) => places.includes(place)))
  const at = grouping === 'whole' ? null : grouping === 'day' ? names.day : names.period
  const isShown = [...slots.values()].some((slot) => slot.isShown)
  const isCount = countsEntities(slots)
  return {
    ...input,
    from: fragment`(${foundSql(rows, slots, edges, at)}) as "changing"`,
    aggregates: new Map([...slots].map(([place, slot]) => [place, changeSql(slot, place, isCount)])),
    present: isShown ? fragment`sum("rows before" + "rows after")` : trusted('0'),
    entities: { by: [changing.entity, changing.nobody], taken: takenSql(slots) },
  }
}

/** What one entity changes a group by: nothing but what its rows there come to at the edges, and whether it is anywhere at them. */
function changeSql({ change }: Slot, place: number, isCount: boolean): Fragment {
  const total = (amount: string, condition: string): Fragment =>
    isCount
      ? fragment`count(${changing.entity}) filter (where ${trusted(condition)})`
      : fragment`sum(${trusted(amount)}) filter (where ${trusted(condition)})`
  switch (change) {
    case 'new':
      return total('"after"', '"rows after" > 0 and not "was" and not "ever"')
    case 'reactivated':
      return total('"after"', '"rows after" > 0 and not "was" and "ever"')
    case 'churned':
      return total('"before"', '"rows before" > 0 and not "is"')
    case 'transferredIn':
      return total('"after"', '"rows after" > 0 and "rows before" = 0 and "was"')
    case 'transferredOut':
      return total('"before"', '"rows before" > 0 and "rows after" = 0 and "is"')
    case 'expansion':
      return isCount ? none : total('"after" - "before"', '"rows before" > 0 and "rows after" > 0 and "after" > "before"')
    case 'contraction':
      return isCount ? none : total('"before" - "after"', '"rows before" > 0 and "rows after" > 0 and "after" < "before"')
    default:
      return fragment`sum(${changing.condition(place)})`
  }
}

// One entity is 1 at both edges.
const none = trusted('0')

/** The names of what is known of an entity in a group, by how it comes of parts of the group. */
const facts = {
  sums: ['rows before', 'rows after'],
  amounts: ['before', 'after'],
  flags: ['was', 'is'],
} as const

function takenSql(slots: Slots): readonly Fragment[] {
  const sums = [...facts.sums, ...(hasAmount(slots) ? facts.amounts : [])].map((name) => identifier(name))
  const flags = [...facts.flags, ...(asksEver(slots) ? ['ever'] : [])].map((name) => identifier(name))
  return [
    ...[...sums, ...conditionsOf(slots)].map((name) => fragment`sum(${name}) as ${name}`),
    ...flags.map((name) => fragment`bool_or(${name}) as ${name}`),
  ]
}

const hasAmount = (slots: Slots): boolean => [...slots.values()].some(({ aggregate }) => aggregate === 'sum')
const conditionsOf = (slots: Slots): readonly Fragment[] =>
  [...slots].flatMap(([place, { change }]) => (change === 'unconverted' ? [changing.condition(place)] : []))

/** One row an entity, period and group that the request asks for at an edge. */
function foundSql(rows: SlicedRows, slots: Slots, edges: Edges, at: Fragment | null): Fragment {
  const keys = keyColumns(rows.plan).map((column) => column.name)
  const ofEntity = [...(at === null ? [] : [at]), changing.entity, changing.nobody]
  const grouped = joined([...keys, ...ofEntity], ', ')
  const counted = (name: string, edge: string, condition = fragment``) =>
    fragment`count(*) filter (where ${identifier(edge)}${condition}) as ${identifier(name)}`
  const asked = fragment` and ${changing.isAsked}`
  const amounts = hasAmount(slots)
    ? [['before', 'at start'] as const, ['after', 'at end'] as const].map(
        ([name, edge]) =>
          fragment`coalesce(sum(${changing.amount}) filter (where ${identifier(edge)} and ${changing.isAsked}), 0) as ${identifier(name)}`,
      )
    : []
  const conditions = [...slots].flatMap(([place, { change, filters }]) => {
    if (change !== 'unconverted') return []
    const own = filters.length === 0 ? fragment`` : fragment` and ${changing.condition(place)}`
    return [fragment`count(*) filter (where ${changing.isAsked}${own}) as ${changing.condition(place)}`]
  })
  const columns = [
    ...[counted('rows before', 'at start', asked), counted('rows after', 'at end', asked)],
    ...[counted('all before', 'at start'), counted('all after', 'at end'), ...amounts, ...conditions],
    ...(asksEver(slots) ? [trusted('bool_or("ever") as "ever"')] : []),
  ]
  const groups = fragment`select ${grouped}, ${joined(columns, ', ')} from (${placedSql(rows, edges, asksEver(slots), at)}) as "placed" where "at start" or "at end" group by ${grouped}`
  const over = fragment`over (partition by ${joined(ofEntity, ', ')})`
  const everywhere = fragment`select *, sum("all before") ${over} > 0 as "was", sum("all after") ${over} > 0 as "is" from (${groups}) as "groups"`
  return fragment`select * from (${everywhere}) as "everywhere" where "rows before" + "rows after" > 0`
}

/** Each row once for every period at an edge of which it may hold, and at which of them it does; of its entity, whether it ever held before. */
function placedSql({ scan, base, dialect }: SlicedRows, { start, end }: Edges, ever: boolean, at: Fragment | null): Fragment {
  const [starts, ends] = [ranksOf(start), ranksOf(end)]
  const place = at === null ? trusted('0') : fragment`"series"."n"::integer - 1`
  const holds = (rank: Fragment): Fragment => fragment`("base".${names.slice} < ${rank} and "base".${names.sliceEnd} >= ${rank})`
  const [from, until] = [dialect.numberAt(starts, place), dialect.numberAt(ends, place)]
  const columns = [
    fragment`"base".*`,
    ...(at === null ? [] : [fragment`"series"."n"::integer as ${at}`]),
    fragment`${holds(from)} as "at start"`,
    fragment`${holds(until)} as "at end"`,
    ...(ever ? [fragment`coalesce("base".${changing.began} < ${from}, false) as "ever"`] : []),
  ]
  const select = fragment`select ${joined(columns, ', ')} from ${base}`
  if (at === null) return select
  const isOrdered = start.each === null && end.each === null
  const [first, last] = isOrdered
    ? [
        fragment`least(${firstPeriod(start, dialect)}, ${firstPeriod(end, dialect)})`,
        fragment`greatest(${lastPeriod(scan, start, dialect)}, ${lastPeriod(scan, end, dialect)})`,
      ]
    : [trusted('1'), trusted(String(starts.length))]
  return fragment`${select} cross join lateral ${dialect.series(first, last)} as "series" ("n")`
}

/** Of each edge, how many bounds a begin must be below, and an end have reached, to hold there; 0 where there is none. */
function ranksOf({ first, last, each }: Lookup): readonly number[] {
  if (each !== null) return each.map(({ until }) => until)
  return Array.from({ length: last.at(-1) ?? 0 }, (_, index) => first.filter((period) => period <= index + 1).length)
}
