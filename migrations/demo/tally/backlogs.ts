import { startOf } from '../civil-day.js'
import { exactly, ratio } from './answer.js'
import { holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { raters, ratingFacts, starsGiven } from './operations.js'
import { issueFacts } from './support.js'
import { type Placed, type TimedTally, tallyTimed } from './timed-tally.js'

interface Level {
  readonly at: number
  readonly accountId: number
  readonly seatsUsed: number
}

/** What the last snapshot of each account before an edge says, all accounts together. */
export const seatsAt = (levels: readonly Level[], edge: number): number => {
  const last = new Map<number, Level>()
  for (const level of levels) {
    const known = last.get(level.accountId)
    if (level.at < edge && (known === undefined || known.at < level.at)) last.set(level.accountId, level)
  }
  return [...last.values()].reduce((sum, { seatsUsed }) => sum + seatsUsed, 0)
}

/** The snapshots of the largest accounts, in the groups of the account. */
export const levelsOf = (lookups: Lookups): readonly Placed<Level>[] =>
  lookups.data.accountDaily.map(({ day, accountId, seatsUsed }) => {
    const { plan = null, country = null, segment = null } = lookups.account(accountId) ?? {}
    return { keys: { plan, country, segment }, row: { at: startOf(day), accountId, seatsUsed } }
  })

const toBeDone = (lookups: Lookups, from: 'createdAt' | 'dueAt') =>
  lookups.data.tasks.map((task) => ({ keys: { member: task.member, team: task.team }, row: { from: task[from], to: task.completedAt } }))

/** The metrics of what is open, overdue, in use, or rated to date at the end of a period. */
export const tallyBacklogs = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const issues = issueFacts(lookups).map(({ keys, row }) => ({ keys, row: { from: row.openedAt, to: row.resolvedAt } }))
  const work = { dimensions: ['member', 'team'], isExact: true } as const
  return {
    ticketBacklog: tallyTimed({
      rows: issues,
      dimensions: ['ticketChannel', 'topic', 'team', 'priority', 'level', 'country', 'plan', 'segment'],
      isExact: true,
      measure: (rows, { end }) => exactly(holding(rows, end).length),
    }),
    tasksOpen: tallyTimed({
      ...work,
      rows: toBeDone(lookups, 'createdAt'),
      measure: (rows, { end }) => exactly(holding(rows, end).length),
    }),
    tasksOverdue: tallyTimed({
      ...work,
      rows: toBeDone(lookups, 'dueAt'),
      measure: (rows, { end }) => exactly(holding(rows, end).length),
    }),
    seatsUsed: tallyTimed({
      rows: levelsOf(lookups),
      dimensions: ['plan', 'country', 'segment'],
      isExact: true,
      measure: (rows, { end }) => exactly(seatsAt(rows, end)),
    }),
    storeRatingToDate: tallyTimed({
      rows: ratingFacts(lookups).map(({ at, keys, row }) => ({ keys, row: { ...row, at } })),
      dimensions: ['store', 'country', 'appVersion'],
      isExact: false,
      measure: (rows, { end }) => {
        const given = rows.filter(({ at }) => at < end)
        return ratio(starsGiven(given), raters(given))
      },
    }),
  }
}
