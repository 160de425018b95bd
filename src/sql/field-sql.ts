import { unreachable } from '../kit/unreachable.js'
import type { SpanCounts } from '../plan/place-spans.js'
import type { Plan, PlannedField, Slot, Value } from '../plan/plan.js'
import { isZeroOfNothing } from '../plan/plan-field.js'
import type { Dialect } from './dialect.js'
import { bound, type Fragment, fragment, identifier, joined, trusted } from './fragment.js'
import { names } from './scan-sql.js'

/** The columns of a field in an answer; null where it has no such column. */
export interface FieldColumns {
  readonly value: Fragment
  readonly numerator: Fragment | null
  readonly denominator: Fragment | null
  readonly unconverted: Fragment | null
  readonly open: Fragment | null
}

/** The names of a field's columns. */
export const fieldNames = {
  value: (index: number): Fragment => identifier(`v${index}`),
  numerator: (index: number): Fragment => identifier(`n${index}`),
  denominator: (index: number): Fragment => identifier(`d${index}`),
  unconverted: (index: number): Fragment => identifier(`u${index}`),
  open: (index: number): Fragment => identifier(`o${index}`),
}

/** A field computed from slots. Where an amount has no exchange rate, nothing of it is known. */
export function fieldSql(plan: Plan, index: number, dialect: Dialect): FieldColumns {
  const field = plan.fields[index] as PlannedField
  const { unconverted } = field
  const missing =
    unconverted.length === 0
      ? null
      : fragment`(${joined(
          unconverted.map((slot) => fragment`coalesce(${names.slot(slot)}, 0) > 0`),
          ' or ',
        )})`
  const sqlOf = (value: Value): Fragment => valueSql(plan, value, dialect)
  const known = (value: Value): Fragment => (missing === null ? sqlOf(value) : fragment`case when not ${missing} then ${sqlOf(value)} end`)
  const { value, numerator, denominator, isExact } = field
  return {
    // PostgreSQL gives equal quotients different decimals (4/3, 16000/12000): as doubles they are equal, and tie.
    value: isExact ? known(value) : fragment`(${known(value)})::double precision`,
    numerator: numerator === null ? null : known(numerator),
    denominator: denominator === null ? null : known(denominator),
    unconverted: missing,
    open: openSql(field),
  }
}

/** How many rows of a field are not decided yet. */
function openSql({ open }: PlannedField): Fragment | null {
  if (open === null) return null
  return open.reduce((sum, slot) => fragment`${sum} + coalesce(${names.slot(slot)}, 0)`, trusted('0'))
}

/** The columns of all fields, for a SELECT list. */
export function fieldColumns(plan: Plan, dialect: Dialect): readonly Fragment[] {
  return plan.fields.flatMap((_, index) => {
    const columns = fieldSql(plan, index, dialect)
    return (['value', 'numerator', 'denominator', 'unconverted', 'open'] as const).flatMap((part) => {
      const sql = columns[part]
      return sql === null ? [] : [fragment`${sql} as ${fieldNames[part](index)}`]
    })
  })
}

/** The names of all columns of all fields, in the order in which `fieldColumns` gives them. */
export function fieldColumnNames(plan: Plan): readonly Fragment[] {
  return plan.fields.flatMap((field, index) => [
    fieldNames.value(index),
    ...(field.numerator === null ? [] : [fieldNames.numerator(index)]),
    ...(field.denominator === null ? [] : [fieldNames.denominator(index)]),
    ...(field.unconverted.length === 0 ? [] : [fieldNames.unconverted(index)]),
    ...(field.open === null ? [] : [fieldNames.open(index)]),
  ])
}

const signs = { plus: '+', minus: '-', times: '*' } as const

/** The value of arithmetic on slots: always on exact decimals, so that nothing overflows or is cut; a quotient has 20 of them at least, more than a double tells. */
function valueSql(plan: Plan, value: Value, dialect: Dialect): Fragment {
  switch (value.kind) {
    case 'constant':
      return bound(String(value.value), 'numeric')
    case 'slot':
      return slotSql(plan, plan.slots[value.slot] as Slot, value.slot, dialect)
    case 'days':
      return countSql(plan, value.counts, dialect)
    case 'arithmetic': {
      const [left, right] = [value.left, value.right].map((side) => fragment`${valueSql(plan, side, dialect)}::numeric`) as [
        Fragment,
        Fragment,
      ]
      if (value.operator !== 'divide') return fragment`(${left} ${trusted(signs[value.operator])} ${right})`
      // A quotient has the more digits the more zeros its sides end in: 2.00 / 7 is 2 / 7 only without them.
      const [over, under] = [dialect.canonicalNumber(left), dialect.canonicalNumber(right)]
      return fragment`(${over} * 1.00000000000000000000 / nullif(${under}, 0))`
    }
    default:
      return unreachable(value)
  }
}

/** Counts and sums of nothing are 0; the rest of nothing is null. */
function slotSql(plan: Plan, { aggregate, daily, spanCounts }: Slot, index: number, dialect: Dialect): Fragment {
  const isZero = isZeroOfNothing(aggregate) || daily === 'count'
  if (!isZero) return names.slot(index)
  const value = fragment`coalesce(${names.slot(index)}, 0)`
  return spanCounts === null || daily === 'count' ? value : fragment`case when ${countSql(plan, spanCounts, dialect)} > 0 then ${value} end`
}

/** How many days, or spans, a period has that count; without a period, how many the range has. */
function countSql({ align }: Plan, { cells, whole }: SpanCounts, dialect: Dialect): Fragment {
  const all = bound(String(whole), 'bigint')
  if (align.periods === null || cells === null) return all
  return fragment`case when ${names.period} is null then ${all} else ${dialect.numberAt(cells, fragment`${names.period} - 1`)} end`
}
