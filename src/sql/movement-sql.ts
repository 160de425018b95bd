import type { Slot } from '../plan/plan.js'
import type { Lookup, Slices } from '../plan/slice.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import type { Grouping, LevelInput } from './levels-sql.js'
import { predicateSql } from './predicate-sql.js'
import { openSelect, scopeSql, settingOf, whereSql } from './relation-sql.js'
import { argumentSql, heldSql, names } from './scan-sql.js'
import { placedRows, type SlicedRows } from './sliced-rows.js'
import { statesSql } from './states-sql.js'

/** Rows at one edge of each period, beside whether their entity is there at the other one; the same rows where no movement is asked. */
export function movedInput(
  rows: SlicedRows,
  input: LevelInput,
  places: readonly number[],
  other: Lookup | null,
  grouping: Grouping,
): LevelInput {
  const [place = -1] = places
  const slot = rows.plan.slots[place]
  if (slot === undefined || slot.timing.move === null || other === null) return input
  const value = identifier(`x${place}`)
  const at = grouping === 'whole' ? null : grouping === 'day' ? names.day : names.period
  const there = thereSql(rows, slot, other, at)
  const same = [fragment`"placed".${value} = "there"."entity"`, ...(at === null ? [] : [fragment`"placed".${at} = "there".${at}`])]
  const found = fragment`select "placed".*, "there"."entity" is not null as "is there" from ${input.from} left join (${there}) as "there" on ${joined(same, ' and ')}`
  const isThere = slot.timing.move === 'kept' ? identifier('is there') : fragment`not "is there"`
  const counted = fragment`count(distinct ${value}) filter (where ${isThere})`
  return { ...input, from: fragment`(${found}) as "moved"`, aggregates: new Map([[place, counted]]) }
}

/** The entities at the other edge of each period, whoever asks: only what the definition says of them holds. */
function thereSql({ plan, dialect, scan }: SlicedRows, slot: Slot, other: Lookup, at: Fragment | null): Fragment {
  const setting = settingOf(plan, scan, dialect)
  const writing = openSelect(scan.source, setting)
  if (scan.states === null || slot.of === null) throw new Error('Only entities that hold can move.')
  const { relation, columns, conditions } = heldSql(statesSql(scan.source, scan.states, setting), scan.slices as Slices, scan.zone, writing)
  const entity = argumentSql(slot, slot.of, writing)
  const where = whereSql([
    ...conditions,
    fragment`${entity} is not null`,
    ...slot.other.map((filter) => predicateSql(filter, writing)),
    ...scopeSql(scan.source, writing),
  ])
  const placed = columns.map(({ sql, name }) => fragment`${sql} as ${name}`)
  const selected = fragment`select ${joined([...placed, fragment`${entity} as "entity"`], ', ')} from ${writing.tables.from(relation)} ${where}`
  const base = fragment`(${selected}) as "base"`
  const places = placedRows({ scan, base }, other, true, at ?? names.period, dialect)
  return fragment`select distinct ${joined([identifier('entity'), ...(at === null ? [] : [at])], ', ')} from ${places}`
}
