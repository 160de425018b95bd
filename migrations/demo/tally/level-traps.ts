import { watchedFrom } from '../account-daily.js'
import { startOf } from '../civil-day.js'
import { day, days, monthOf } from '../instant.js'
import { allCountries } from '../store-ratings.js'
import { usersIn } from './active-users.js'
import { ratio } from './answer.js'
import { levelsOf, seatsAt } from './backlogs.js'
import { type Held, holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { raters, ratingFacts, starsGiven } from './operations.js'
import { issueFacts } from './support.js'
import { visitFacts } from './traffic.js'
import { type Trap, trap } from './trap.js'

const snapshotTraps = (lookups: Lookups): readonly Trap[] => {
  const levels = levelsOf(lookups).map(({ row }) => row)
  const { accountDaily } = lookups.data
  const known = new Set(accountDaily.map((row) => row.day))
  const missing = days.filter((date) => date > watchedFrom && !known.has(date)).length
  const on = (from: string, until: string): number =>
    accountDaily.filter((row) => row.day >= from && row.day < until).reduce((sum, { seatsUsed }) => sum + seatsUsed, 0)
  const may = seatsAt(levels, startOf('2025-06-01'))
  const quarter = seatsAt(levels, startOf('2025-10-01'))
  return [
    trap(
      'missingSnapshots',
      missing,
      'seats used at the end of May 2025; naive: those of its last day',
      may,
      on('2025-05-31', '2025-06-01'),
    ),
    trap(
      'levelsOverTime',
      accountDaily.length,
      'seats used at the end of the third quarter of 2025; naive: those of its days added up',
      quarter,
      on('2025-07-01', '2025-10-01'),
    ),
  ]
}

const sinceDone = (name: string, what: string, rows: readonly Held[], edge: string): Trap => {
  const open = holding(rows, startOf(edge))
  const still = open.filter(({ to }) => to === null).length
  return trap(name, open.length - still, `${what}; naive: of those the ones that still are`, open.length, still)
}

const openTraps = (lookups: Lookups): readonly Trap[] => {
  const issues = issueFacts(lookups).map(({ row }) => ({ from: row.openedAt, to: row.resolvedAt }))
  const due = lookups.data.tasks.map(({ dueAt, completedAt }) => ({ from: dueAt, to: completedAt }))
  return [
    sinceDone('resolvedSince', 'tickets open at the end of September 2025', issues, '2025-10-01'),
    sinceDone('completedSince', 'tasks overdue at the end of June 2025', due, '2025-07-01'),
  ]
}

const ratingTraps = (lookups: Lookups): readonly Trap[] => {
  const { storeRatings } = lookups.data
  const rows = ratingFacts(lookups).map(({ row }) => row)
  const sums = storeRatings.filter(({ country }) => country === allCountries).length
  const mean = ratio(starsGiven(rows), raters(rows)).value ?? 0
  const plain = ratio(
    rows.reduce((sum, { stars }) => sum + stars, 0),
    rows.length,
  )
  return [
    trap('sumsAmongRows', sums, 'store reviews; naive: with the feed’s own sums', raters(rows), raters(storeRatings)),
    trap('weightedRatings', rows.length, 'store rating; naive: every row counts alike', mean, plain.value ?? 0),
  ]
}

const userTrap = (lookups: Lookups): Trap => {
  const visits = visitFacts(lookups)
    .filter(({ at, row }) => row.userId !== null && monthOf(at) === '2025-11')
    .map(({ at, row }) => ({ at, userId: row.userId }))
  const span = { start: startOf('2025-11-01'), end: startOf('2025-12-01') }
  const daily = Array.from({ length: 30 }, (_, index) => span.start + index * day)
  const added = daily.reduce((sum, start) => sum + usersIn(visits, { start, end: start + day }), 0)
  const users = usersIn(visits, span)
  return trap('usersOfDays', added - users, 'active users of November 2025; naive: those of its days added up', users, added)
}

/** Traps of levels, of what is over by now, of sums among rows, and of people who come again. */
export const levelTraps = (lookups: Lookups): readonly Trap[] => [
  ...snapshotTraps(lookups),
  ...openTraps(lookups),
  ...ratingTraps(lookups),
  userTrap(lookups),
]
