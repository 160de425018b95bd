import type { Lookup } from '../plan/slice.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { groupBySql, selectedSlots, type WantedLevel } from './levels-sql.js'
import { groupingColumns, keyColumns, names } from './scan-sql.js'
import type { SlicedRows } from './sliced-rows.js'

/** What is counted, by which keys, in which periods. */
export interface Trailing extends SlicedRows {
  readonly lookup: Lookup
  readonly place: number
  readonly wanted: WantedLevel
  readonly placing: number
}

/**
 * Different values in windows that overlap: each value covers the periods from the first that its row counts in up to the first that its next row
 * does, so that it is begun and ended once, and the running sum of begins less ends is their number. No row is looked at once a period.
 */
export function trailingSql({ plan, dialect, base, written, lookup, place, wanted }: Trailing): Fragment {
  const kept = keyColumns(plan).filter(({ place: key }) => (wanted.mask & (1 << (plan.keys.length - 1 - key))) === 0)
  const keys = kept.map((column) => column.name)
  const by = (more: readonly Fragment[]) => joined([...keys, ...more], ', ')
  const partition = keys.length === 0 ? fragment`` : fragment`partition by ${joined(keys, ', ')}`
  const value = identifier(`x${place}`)
  const first = (slice: Fragment) => dialect.numberAt(lookup.first, slice)
  const last = dialect.numberAt(lookup.last, names.slice)
  const counts = fragment`${first(names.slice)} <= ${last}`
  const condition = written.conditions.get(place)
  const where = condition === undefined ? counts : fragment`${condition} and ${counts}`
  const found = dialect.sortedDistinct([...keys, value, names.slice], base, where)
  const next = fragment`lead(${names.slice}) over (partition by ${by([value])} order by ${names.slice})`
  const covered = fragment`select ${by([value])}, ${first(names.slice)} as "first", least(${last} + 1, ${first(next)}) as "after" from (${found}) as "found"`
  const spans = fragment`select ${by([identifier('first'), identifier('after')])}, count(${value}) as "counted", count(*) as "there" from (${covered}) as "covered" where "first" < "after" ${groupBySql([...keys, identifier('first'), identifier('after')])}`
  const steps = fragment`select ${by([fragment`"step"."day" as "day"`, fragment`"counted" * "step"."by" as "counted"`, fragment`"there" * "step"."by" as "there"`])} from (${spans}) as "spans" cross join lateral (values ("first", 1), ("after", -1)) as "step" ("day", "by")`
  const running = (name: string) => fragment`sum(sum(${identifier(name)})) over (${partition} order by "day") as ${identifier(name)}`
  const summed = fragment`select ${by([identifier('day'), running('counted'), running('there')])} from (${steps}) as "steps" ${groupBySql([...keys, identifier('day')])}`
  const end = trusted(String(Math.max(0, ...lookup.last) + 1))
  const until = fragment`select *, lead("day", 1, ${end}) over (${partition} order by "day") as "next" from (${summed}) as "summed"`
  const shown = groupingColumns(plan).map((column) =>
    column.place < 0
      ? fragment`"series"."n" as ${names.period}`
      : kept.includes(column) || keys.some((key) => key.text === column.name.text)
        ? column.shown
        : fragment`${column.missing} as ${column.name}`,
  )
  const slots = selectedSlots(plan, {
    aggregates: new Map([[place, identifier('counted')]]),
    present: plan.slots[place]?.isShown === true ? identifier('there') : trusted('0'),
    isCompared: plan.slots[place]?.timing.comparison !== null,
  })
  const selected = joined([fragment`${trusted(String(wanted.level))} as "level"`, ...shown, slots], ', ')
  return fragment`select ${selected} from (${until}) as "until" cross join lateral ${dialect.series(identifier('day'), fragment`"next" - 1`)} as "series" ("n") where "there" > 0`
}
