import type { Slot } from '../plan/plan.js'
import { changedPeriods, type Edges, everyPeriod } from './change-places-sql.js'
import { asksEver, changeSlots, changing, countsEntities } from './change-rows-sql.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import type { Grouping, LevelInput } from './levels-sql.js'
import { keyColumns, names } from './scan-sql.js'
import type { SlicedRows } from './sliced-rows.js'

/** The slots that are asked of one placing, by their places. */
type Slots = ReadonlyMap<number, Slot>

/** Slots that are aggregated together, and the rows that they are aggregated over. */
export interface ChangeInput {
  readonly places: readonly number[]
  readonly input: LevelInput
}

/** What the slots of a placing are aggregated over: entities, for what they change by; rows at either edge, for who is there at all and what has no exchange rate. */
export function changedInputs(
  rows: SlicedRows,
  input: LevelInput,
  places: readonly number[],
  edges: Edges,
  grouping: Grouping,
): readonly ChangeInput[] {
  const own = [...changeSlots(rows.plan, rows.index)].filter(([place]) => places.includes(place))
  const [counted, changed] = [true, false].map(
    (isCounted) => new Map(own.filter(([, { change }]) => (change === 'unconverted') === isCounted)),
  )
  const at = grouping === 'whole' ? null : grouping === 'day' ? names.day : names.period
  const isShown = own.some(([, slot]) => slot.isShown)
  return [
    ...(counted === undefined || (counted.size === 0 && !isShown)
      ? []
      : [{ places: [...counted.keys()], input: presentInput(rows, input, counted, edges, at, isShown) }]),
    ...(changed === undefined || changed.size === 0
      ? []
      : [{ places: [...changed.keys()], input: entityInput(rows, input, changed, edges, at) }]),
  ]
}

/** Rows that the request asks for, at either edge: they make their group appear, where what changes is shown. */
function presentInput(rows: SlicedRows, input: LevelInput, slots: Slots, edges: Edges, at: Fragment | null, isShown: boolean): LevelInput {
  const grouped = joined([names.slice, names.sliceEnd, ...keyColumns(rows.plan).map((column) => column.name)], ', ')
  const conditions = [...slots].map(([place, { filters }]) => {
    const condition = filters.length === 0 ? fragment`` : fragment` filter (where ${changing.condition(place)})`
    return fragment`count(*)${condition} as ${changing.condition(place)}`
  })
  const columns = joined([grouped, fragment`count(*) as "there"`, ...conditions], ', ')
  const base = fragment`(select ${columns} from ${rows.base} where ${changing.isAsked} group by ${grouped}) as "base"`
  return {
    ...input,
    from: fragment`(select * from (${everyPeriod({ ...rows, base }, edges, [], at)}) as "placed" where "at start" or "at end") as "at an edge"`,
    aggregates: new Map([...slots.keys()].map((place) => [place, fragment`sum(${changing.condition(place)})`])),
    present: trusted(isShown ? 'sum("there")' : '0'),
  }
}

/**
 * What each entity has at both edges of each period: grouped by the keys of the answer first, with whether the entity is there at all, in any group; then,
 * level by level, by the keys that are kept, where it is decided what it changes by.
 */
function entityInput(rows: SlicedRows, input: LevelInput, slots: Slots, edges: Edges, at: Fragment | null): LevelInput {
  const isCount = countsEntities(slots)
  return {
    ...input,
    from: fragment`(${foundSql(rows, slots, edges, at)}) as "changing"`,
    aggregates: new Map([...slots].map(([place, slot]) => [place, changeSql(slot, isCount)])),
    present: trusted('0'),
    entities: { by: [changing.entity, changing.nobody], taken: takenSql(slots) },
  }
}

/** What one entity changes a group by: nothing but what its rows there come to at the edges, and whether it is anywhere at them. */
function changeSql({ change }: Slot, isCount: boolean): Fragment {
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
      throw new Error('What changes is one of seven.')
  }
}

// One entity is 1 at both edges.
const none = trusted('0')

function takenSql(slots: Slots): readonly Fragment[] {
  const sums = ['rows before', 'rows after', ...(countsEntities(slots) ? [] : ['before', 'after'])]
  const flags = ['was', 'is', ...(asksEver(slots) ? ['ever'] : [])]
  const taken = (aggregate: string) => (name: string) => fragment`${trusted(aggregate)}(${identifier(name)}) as ${identifier(name)}`
  return [...sums.map(taken('sum')), ...flags.map(taken('bool_or'))]
}

/** One row an entity, period and group that the request asks for at an edge. */
function foundSql(rows: SlicedRows, slots: Slots, edges: Edges, at: Fragment | null): Fragment {
  const keys = keyColumns(rows.plan).map((column) => column.name)
  const ofEntity = [...(at === null ? [] : [at]), changing.entity, changing.nobody]
  const grouped = joined([...keys, ...ofEntity], ', ')
  const asked = fragment` and ${changing.isAsked}`
  const counted = (name: string, edge: string, condition = fragment``) =>
    fragment`count(*) filter (where ${identifier(edge)}${condition}) as ${identifier(name)}`
  const summed = (name: string, edge: string) =>
    fragment`coalesce(sum(${changing.amount}) filter (where ${identifier(edge)}${asked}), 0) as ${identifier(name)}`
  const columns = [
    ...[counted('rows before', 'at start', asked), counted('rows after', 'at end', asked)],
    ...[counted('all before', 'at start'), counted('all after', 'at end')],
    ...(countsEntities(slots) ? [] : [summed('before', 'at start'), summed('after', 'at end')]),
    ...(asksEver(slots) ? [trusted('bool_or("ever") as "ever"')] : []),
  ]
  const groups = fragment`select ${grouped}, ${joined(columns, ', ')} from (${changedPeriods(rows, asksEver(slots), edges, at)}) as "placed" where "at start" or "at end" group by ${grouped}`
  const over = fragment`over (partition by ${joined(ofEntity, ', ')})`
  const everywhere = fragment`select *, sum("all before") ${over} > 0 as "was", sum("all after") ${over} > 0 as "is" from (${groups}) as "groups"`
  return fragment`select * from (${everywhere}) as "everywhere" where "rows before" + "rows after" > 0`
}
