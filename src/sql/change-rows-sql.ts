import { canonicalOf } from '../kit/canonical.js'
import type { Plan, Scan, Slot } from '../plan/plan.js'
import type { Dialect } from './dialect.js'
import { expressionSql, keySql } from './expression-sql.js'
import { type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { predicateSql } from './predicate-sql.js'
import { openSelect, scopeSql, settingOf, whereSql } from './relation-sql.js'
import { allSql, heldSql, names, rawSql, type WrittenScan } from './scan-sql.js'
import { statesSql } from './states-sql.js'
import { physicalName } from './tables.js'
import type { Writing } from './writing.js'

/** The columns of rows that are compared between edges, beside where they hold and their keys. */
export const changing = {
  amount: identifier('amount'),
  entity: identifier('entity'),
  /** The key of a row without an entity, which is one of its own. */
  nobody: identifier('nobody'),
  /** Whether the request asks for the row; whatever it asks, the row says that its entity is there. */
  isAsked: identifier('is asked'),
  /** How many bounds the first begin of its entity has reached. */
  began: identifier('began'),
  /** Whether a slot asks for the row. */
  condition: (place: number): Fragment => identifier(`if${place}`),
}

/** The slots of a scan that reads what changes between edges, by their places; none where it reads something else. */
export function changeSlots({ slots }: Plan, index: number): ReadonlyMap<number, Slot> {
  return new Map([...slots.entries()].filter(([, { scan, change }]) => scan === index && change !== null))
}

/** Whether a scan reads what changes between edges. */
export const isChangeScan = (plan: Plan, index: number): boolean => changeSlots(plan, index).size > 0

/** Whether entities are counted, not something added up. */
export const countsEntities = (slots: ReadonlyMap<number, Slot>): boolean =>
  [...slots.values()].some(({ aggregate }) => aggregate === 'countDistinct')

/** Whether it is asked if an entity was ever there before. */
export const asksEver = (slots: ReadonlyMap<number, Slot>): boolean =>
  [...slots.values()].some(({ change }) => change === 'new' || change === 'reactivated')

/** The rows of a source that are compared between edges: those of all entities by the definition's filters, each with whether the request asks for it. */
export function changeRowsSql(plan: Plan, index: number, slots: ReadonlyMap<number, Slot>, dialect: Dialect): WrittenScan {
  const scan = plan.scans[index] as Scan
  const setting = settingOf(plan, scan, dialect)
  const writing = openSelect(scan.source, setting)
  if (scan.states === null || scan.slices === null) throw new Error('Only what holds can change.')
  const states = statesSql(scan.source, scan.states, setting)
  // Who was there before the first edge is no longer there at it.
  const reach = asksEver(slots) ? { ...scan.slices.reach, from: Number.NEGATIVE_INFINITY } : scan.slices.reach
  const held = heldSql(states, { ...scan.slices, reach }, scan.zone, writing)
  const [{ other: everybody = [] } = {}] = slots.values()
  const keys = scan.keys.map((key, place) => fragment`${keySql(key, writing)} as ${names.key(plan.keys[place]?.name ?? '')}`)
  const everHeld = fragment`(${states.from.sql} < ${states.to.sql} or ${states.to.sql} is null) as "ever held"`
  const columns = [
    ...held.columns.map(({ sql, name }) => fragment`${sql} as ${name}`),
    ...[...keys, ...ownColumns(scan, slots, writing), ...(asksEver(slots) ? [everHeld] : [])],
  ]
  const where = whereSql([
    ...held.conditions,
    ...everybody.map((filter) => predicateSql(filter, writing)),
    ...scopeSql(scan.source, writing),
  ])
  const rows = fragment`select ${joined(columns, ', ')} from ${writing.tables.from(held.relation)} ${where}`
  return { rows: asksEver(slots) ? beganSql(rows) : rows, aggregates: new Map(), present: [], conditions: new Map() }
}

function ownColumns(scan: Scan, slots: ReadonlyMap<number, Slot>, writing: Writing): readonly Fragment[] {
  const [{ timing, other } = {} as Slot] = slots.values()
  if (timing.changeBy === null) throw new Error('What changes is told apart by its entities.')
  const entity = rawSql(timing.changeBy, writing)
  const everybody = new Set(other.map((filter) => canonicalOf(filter)))
  const asked = scan.filters.filter((filter) => !everybody.has(canonicalOf(filter)))
  const { source } = scan
  const key = writing.dialect.nullSafeKey(source.key.map((name) => identifier(source.name, physicalName(source, name))))
  const amount = [...slots.values()].find(({ of }) => of !== null)?.of ?? null
  const conditions = [...slots].flatMap(([place, { filters }]) =>
    filters.length === 0 ? [] : [fragment`${allSql(filters, writing)} as ${changing.condition(place)}`],
  )
  return [
    fragment`${entity} as ${changing.entity}`,
    fragment`case when ${entity} is null then ${key} end as ${changing.nobody}`,
    fragment`${asked.length === 0 ? trusted('true') : allSql(asked, writing)} as ${changing.isAsked}`,
    ...(amount === null ? [] : [fragment`${expressionSql(amount, writing)} as ${changing.amount}`]),
    ...conditions,
  ]
}

/** The same rows, each with the first begin of its entity. */
function beganSql(rows: Fragment): Fragment {
  const began = fragment`min(${names.slice}) filter (where "ever held") over (partition by ${changing.entity}, ${changing.nobody})`
  return fragment`select "rows".*, ${began} as ${changing.began} from (${rows}) as "rows"`
}
