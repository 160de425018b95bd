import { exactSum } from '../kit/exact-decimals.js'
import type { RetentionPlan } from '../plan/retention-plan.js'
import { retentionColumns } from '../plan/retention-plan.js'
import type { WarehouseRow } from '../warehouse/warehouse.js'
import type { GroupKey } from './answer.js'
import { decimalText, groupKey } from './read-answer.js'

/** What a value adds up to at an offset, and up to its end, as exact text; null: an amount has no exchange rate. */
export interface Worth {
  readonly own: string | null
  readonly toDate: string | null
}

/** What was counted of one group in one cohort, by offset. */
export interface CohortCounts {
  readonly present: readonly number[]
  /** In the order of the plan's values. */
  readonly worth: readonly (readonly Worth[])[]
}

/** What was counted of one group, by cohort. */
export interface GroupCounts {
  readonly groups: readonly GroupKey[]
  readonly cohorts: readonly CohortCounts[]
}

/** Sorts the lines of a result into groups and cohorts. Without dimensions there is one group, also of no lines. */
export function countsOf(plan: RetentionPlan, lines: readonly WarehouseRow[]): readonly GroupCounts[] {
  const found = new Map<string, { readonly groups: readonly GroupKey[]; readonly lines: WarehouseRow[] }>()
  if (plan.keys.length === 0) found.set('[]', { groups: [], lines: [] })
  for (const line of lines) {
    const texts = line.slice(retentionColumns.length)
    const name = JSON.stringify(texts)
    const known = found.get(name) ?? { groups: plan.keys.map((key, place) => groupKey(key, texts[place] ?? null)), lines: [] }
    known.lines.push(line)
    found.set(name, known)
  }
  return [...found.values()].map((group) => ({ groups: group.groups, cohorts: byCohort(plan, group.lines) }))
}

/** What is counted where there is no group at all. */
export const nobodyCounted = (plan: RetentionPlan): GroupCounts => ({ groups: [], cohorts: byCohort(plan, []) })

function byCohort(plan: RetentionPlan, lines: readonly WarehouseRow[]): readonly CohortCounts[] {
  const length = plan.cohorts.offsets + 1
  const cohorts = plan.cohorts.periods.map(() => ({
    present: new Array<number>(length).fill(0),
    amounts: plan.values.map(() => new Array<string | null>(length).fill('0')),
  }))
  for (const [part, cohort, offset, amount, unconverted] of lines) {
    const counts = cohorts[Number(cohort) - 1]
    const amounts = part === '0' ? undefined : counts?.amounts[Number(part) - 1]
    if (counts === undefined || (part !== '0' && amounts === undefined))
      throw new Error(`The line ${part}, ${cohort} is of no cohort or value.`)
    if (amounts === undefined) counts.present[Number(offset)] = Number(amount)
    else amounts[Number(offset)] = unconverted === '0' ? (decimalText(amount ?? null) ?? '0') : null
  }
  return cohorts.map(({ present, amounts }) => ({
    present: plan.unbounded ? onOrAfter(present) : present,
    worth: amounts.map(upTo),
  }))
}

/** Of members by their last offset: how many are there at an offset or later. */
function onOrAfter(last: readonly number[]): readonly number[] {
  let sum = 0
  return last.map((_, place) => (sum += last[last.length - 1 - place] ?? 0)).reverse()
}

/** Amounts by offset, each with what they come to by then. */
function upTo(amounts: readonly (string | null)[]): readonly Worth[] {
  let toDate: string | null = '0'
  return amounts.map((own) => {
    toDate = sumOf(toDate, own)
    return { own, toDate }
  })
}

/** The sum of two amounts; of one that is not known nothing is. */
export function sumOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null
  return other === '0' ? one : exactSum(one, other)
}
