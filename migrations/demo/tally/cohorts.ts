import { monthOf, months } from '../instant.js'
import type { Lookups } from './lookups.js'
import { grouped } from './metric-tally.js'
import { visitFacts } from './traffic.js'

/** One cell: of the users who signed up in `cohort`, how many came by in the calendar month `offset` months later; null where that month is not over. */
interface CohortCell {
  readonly cohort: string
  readonly size: number
  readonly offset: number
  readonly active: number | null
}

const lastOffset = 12

/** Users by the UTC month of their sign-up, test users left out, and how many of them had a session in each of the twelve calendar months after it, and in the month itself. */
export const tallyCohorts = (lookups: Lookups): readonly CohortCell[] => {
  const members = grouped(
    lookups.data.users.filter(({ isTest }) => !isTest),
    ({ createdAt }) => monthOf(createdAt),
  )
  const visits = grouped(visitFacts(lookups), ({ at }) => monthOf(at))
  const isOver = (month: string | undefined): month is string => month !== undefined && month !== months.at(-1)
  return months.flatMap((cohort, index) => {
    const ids = new Set(members.get(cohort)?.map(({ id }) => id))
    return Array.from({ length: lastOffset + 1 }, (_, offset) => {
      const month = months[index + offset]
      const seen = new Set((isOver(month) ? visits.get(month) : [])?.flatMap(({ row }) => row.userId ?? []))
      return { cohort, size: ids.size, offset, active: isOver(month) ? [...seen].filter((id) => ids.has(id)).length : null }
    })
  })
}
