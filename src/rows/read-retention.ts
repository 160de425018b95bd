import type { RetentionPlan } from '../plan/retention-plan.js'
import type { WarehouseRow } from '../warehouse/warehouse.js'
import { type CohortCounts, countsOf, type GroupCounts, nobodyCounted, sumOf } from './cohort-counts.js'
import { answerPeriod } from './read-answer.js'
import type { RetentionCell, RetentionCellValue, RetentionCohort, RetentionCohorts } from './retention-answer.js'

/** A cohort's counts, how many members it has, and how many of its offsets are over and have begun. */
interface Counted {
  readonly counts: CohortCounts
  readonly size: number
  readonly complete: number
  readonly begun: number
}

/** Turns the lines of a plan's statement into cohorts: every group in every period, and all of them together. */
export function readRetention(plan: RetentionPlan, lines: readonly WarehouseRow[]): RetentionCohorts {
  const groups = countsOf(plan, lines)
  const { periods } = plan.cohorts
  const shown = periods.map((period) => answerPeriod({ align: plan, now: plan.now }, period))
  const cohorts = periods.flatMap((_, place) => groups.map((group) => cohortOf(plan, group, place, shown)))
  // All together are there also where nobody is in any group.
  const all = (groups.length > 0 ? groups : [nobodyCounted(plan)]).flatMap((group) =>
    periods.map((_, place) => countedOf(plan, group, place)),
  )
  const size = all.reduce((sum, one) => sum + one.size, 0)
  return { cohorts, total: { size, cells: offsetsOf(plan).map((offset) => cellOf(plan, all, offset)) } }
}

const offsetsOf = ({ cohorts }: RetentionPlan): readonly number[] => [...Array(cohorts.offsets + 1).keys()]

function cohortOf(plan: RetentionPlan, group: GroupCounts, place: number, shown: readonly RetentionCohort['period'][]): RetentionCohort {
  const period = shown[place]
  if (period === undefined) throw new Error(`There is no cohort ${place} in the answer.`)
  const counted = countedOf(plan, group, place)
  return { period, groups: group.groups, size: counted.size, cells: offsetsOf(plan).map((offset) => cellOf(plan, [counted], offset)) }
}

function countedOf({ cohorts }: RetentionPlan, { cohorts: all }: GroupCounts, place: number): Counted {
  const counts = all[place]
  if (counts === undefined) throw new Error(`There is no cohort ${place} in the counts.`)
  return { counts, size: counts.present[0] ?? 0, complete: cohorts.complete[place] ?? 0, begun: cohorts.begun[place] ?? 0 }
}

/** What some cohorts come to at an offset: those for which its time is over. */
function cellOf(plan: RetentionPlan, counted: readonly Counted[], offset: number): RetentionCell {
  const complete = counted.filter((one) => offset < one.complete)
  const begun = counted.filter((one) => offset < one.begun)
  const isComplete = complete.length > 0
  const present = (some: readonly Counted[]) => some.reduce((sum, { counts }) => sum + (counts.present[offset] ?? 0), 0)
  // While it is not over for any, it will be a share of all of them.
  const size = (isComplete ? complete : counted).reduce((sum, one) => sum + one.size, 0)
  const entities = isComplete ? present(complete) : null
  return {
    ...{ offset, size, entities, isComplete, entitiesSoFar: begun.length > 0 ? present(begun) : null },
    value: entities === null || size === 0 ? null : entities / size,
    values: plan.values.map((_, place) => worthOf(plan, place, complete, offset, size)),
  }
}

function worthOf(plan: RetentionPlan, place: number, complete: readonly Counted[], offset: number, size: number): RetentionCellValue {
  const { name, unit } = plan.values[place] as RetentionPlan['values'][number]
  if (complete.length === 0) return { name, unit, value: null, toDate: null, own: null, caveats: ['PERIOD_NOT_OVER'] }
  let [toDate, own]: [string | null, string | null] = ['0', '0']
  for (const { counts } of complete) {
    const worth = counts.worth[place]?.[offset]
    toDate = sumOf(toDate, worth?.toDate ?? null)
    own = sumOf(own, worth?.own ?? null)
  }
  return {
    name,
    unit,
    value: toDate === null || size === 0 ? null : Number(toDate) / size,
    toDate,
    own,
    caveats: toDate === null ? ['RATE_MISSING'] : [],
  }
}
