import type { Plan, Scan } from '../plan/plan.js'
import type { Dialect, Typed } from './dialect.js'
import { typedSql } from './expression-sql.js'
import { bound, type Fragment, fragment, joined, toStatement, trusted } from './fragment.js'
import { openSelect, ownRelation, type Setting, scopeSql, settingOf, whereSql } from './relation-sql.js'
import type { Statement } from './statement.js'
import { statesSql } from './states-sql.js'

/**
 * The first and the last time in each scan, before the periods of the range `all` are known, or to say which windows are filled. One line a scan: its index, whether its time is a date (`t`, `f`), both
 * as milliseconds since 1970 (of a date: of its midnight in UTC), null where there is no row, whether some row holds still (`t`, `f`), and the first
 * whole millisecond from which on there are data.
 */
export function compileExtents(plan: Plan, dialect: Dialect): Statement {
  const lines = plan.scans.flatMap((scan, index) => {
    const number = trusted(String(index))
    const { source } = scan
    const setting = settingOf(plan, scan, dialect)
    if (scan.states !== null) return [heldSql(plan, scan, number, setting)]
    if (scan.time === null) return []
    const writing = openSelect(source, setting)
    const time = typedSql(scan.time, writing)
    const where = whereSql([fragment`isfinite(${time.sql})`, ...scopeSql(source, writing)])
    const columns = [
      number,
      isDate(time),
      milliseconds('min', time),
      milliseconds('max', time),
      trusted('false'),
      milliseconds('min', time, 'ceil'),
    ]
    return [fragment`select ${joined(columns, ', ')} from ${writing.tables.from(ownRelation(source, setting))} ${where}`]
  })
  return toStatement(joined(lines, ' union all '))
}

const isDate = ({ type }: Typed): Fragment => trusted(type === 'date' ? 'true' : 'false')

const milliseconds = (side: 'min' | 'max', { sql }: Typed, rounded: 'floor' | 'ceil' = 'floor'): Fragment =>
  fragment`${trusted(rounded)}(extract(epoch from ${trusted(side)}(${sql})) * 1000)::bigint`

/** Of rows that hold: from the first begin to the last begin or end. */
function heldSql(plan: Plan, { source, states, zone }: Scan, number: Fragment, setting: Setting): Fragment {
  if (states === null) throw new Error('Only states hold.')
  const writing = openSelect(source, setting)
  const { relation, from, to } = statesSql(source, states, setting)
  const ends = { sql: fragment`greatest(${from.sql}, case when isfinite(${to.sql}) then ${to.sql} end)`, type: from.type }
  const now = from.type === 'date' ? dateOf(plan, zone, setting.dialect) : nowOf(plan)
  // What begins or ends after now is not seen before.
  const [first, last] = [from, ends].map(({ sql, type }) => ({ sql: fragment`least(${sql}, ${now})`, type })) as [Typed, Typed]
  const holds = fragment`coalesce(bool_or(${to.sql} is null or ${to.sql} > ${now}), false)`
  const where = whereSql([fragment`isfinite(${from.sql})`, ...scopeSql(source, writing)])
  const columns = [number, isDate(from), milliseconds('min', first), milliseconds('max', last), holds, milliseconds('min', first, 'ceil')]
  return fragment`select ${joined(columns, ', ')} from ${writing.tables.from(relation)} ${where}`
}

const nowOf = ({ now }: Plan): Fragment => bound(new Date(now).toISOString(), 'timestamptz')
const dateOf = (plan: Plan, zone: string, dialect: Dialect): Fragment => dialect.dateIn({ sql: nowOf(plan), type: 'timestamp' }, zone)
