import type { AnySourceFacts } from '../definition/source.js'
import type { Typed } from './dialect.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import type { Setting } from './relation-sql.js'
import { physicalName } from './tables.js'

/** Rows of entities that a source has, and from when to when each holds. */
export interface Ended {
  readonly source: AnySourceFacts
  readonly of: readonly string[]
  readonly from: Typed
  readonly to: Typed
  readonly rows: Fragment
}

/** What the end is called in them: two words, as no column is. */
export const bridgedEnd = 'bridged end'

/**
 * The same rows, of which those that an entity had last before a gap hold on until its next one, if the gap is short enough. A gap follows where the next
 * row begins after all before it have ended; rows that never hold neither end a gap nor have one.
 */
export function bridgedSql({ source, of, from, to, rows }: Ended, days: number, { dialect, zone }: Setting): Fragment {
  const name = identifier(source.name)
  const columns = (some: readonly string[]) => some.map((column) => identifier(source.name, physicalName(source, column)))
  const isKnown = all(columns(of).map((column) => fragment`${column} is not null`))
  const everHolds = fragment`(${from.sql} < ${to.sql} or ${to.sql} is null)`
  const keys = columns(source.key).map((key) => fragment`${key}::text collate "C"`)
  const over = (frame: Fragment) =>
    fragment`over (partition by ${joined([...columns(of), everHolds], ', ')} order by ${joined([from.sql, ...keys], ', ')} ${frame})`
  const soFar = over(trusted('rows between unbounded preceding and current row'))
  const next = fragment`lead(${from.sql}) ${over(fragment``)} as "next begin"`
  const last = fragment`case when not bool_or(${to.sql} is null) ${soFar} then max(${to.sql}) ${soFar} end as "last end"`
  const looked = fragment`select ${name}.*, ${next}, ${last} from (${rows}) as ${name}`
  const fromHere = over(trusted('rows between current row and unbounded following'))
  const gap = (side: string) => fragment`min(${identifier(side)}) filter (where "next begin" > "last end") ${fromHere}`
  const gaps = fragment`select ${name}.*, ${gap('last end')} as "gap begin", ${gap('next begin')} as "gap end" from (${looked}) as ${name}`
  const isShort = all([
    ...[isKnown, everHolds, fragment`${to.sql} = "gap begin"`],
    fragment`"gap end" <= ${dialect.daysLater(to, days, zone)}`,
  ])
  return fragment`select ${name}.*, case when ${isShort} then "gap end" else ${to.sql} end as ${identifier(bridgedEnd)} from (${gaps}) as ${name}`
}

const all = (conditions: readonly Fragment[]): Fragment => joined(conditions, ' and ')
