import { dayOf, monthOf } from '../instant.js'
import { sumOf } from './answer.js'
import type { Lookups } from './lookups.js'
import { lengthOf, visitFacts } from './traffic.js'
import { type Trap, trap } from './trap.js'

const timeTraps = (lookups: Lookups): readonly Trap[] => {
  const visits = visitFacts(lookups).map(({ row }) => row)
  const { sessions } = lookups.data
  const late = sessions.filter((session) => session.receivedAt - session.startedAt >= 86_400).length
  const month = '2025-11'
  const begun = visits.filter(({ startedAt }) => monthOf(startedAt) === month).length
  const received = visits.filter(({ receivedAt }) => monthOf(receivedAt) === month).length
  const over = (edgeOf: (at: number) => string) =>
    sessions.filter(({ startedAt, endedAt }) => endedAt !== null && endedAt > startedAt && edgeOf(startedAt) !== edgeOf(endedAt)).length
  const touched = (edgeOf: (at: number) => string): number =>
    visits.reduce(
      (sum, { startedAt, endedAt }) => sum + (endedAt !== null && endedAt > startedAt && edgeOf(endedAt) !== edgeOf(startedAt) ? 2 : 1),
      0,
    )
  return [
    trap('lateSessions', late, `visits of ${month}; naive: by the time they were received`, begun, received),
    trap('sessionsOverMidnight', over(dayOf), 'visits by day, added up; naive: in each day they touch', visits.length, touched(dayOf)),
    trap(
      'sessionsOverMonthEnd',
      over(monthOf),
      'visits by month, added up; naive: in each month they touch',
      visits.length,
      touched(monthOf),
    ),
  ]
}

const lengthTraps = (lookups: Lookups): readonly Trap[] => {
  const { sessions } = lookups.data
  const known = visitFacts(lookups)
    .map(({ row }) => row)
    .filter(({ userId }) => userId !== null)
  const mean = (lengths: readonly number[]) => sumOf(lengths).div(lengths.length).toSignificantDigits(20)
  const right = mean(known.flatMap((session) => lengthOf(session) ?? []))
  const open = known.map((session) => (session.endedAt === null ? 0 : lengthOf(session))).filter((length) => length !== null)
  const signed = known.flatMap(({ startedAt, endedAt }) => (endedAt === null ? [] : [endedAt - startedAt]))
  const backwards = sessions.filter(({ startedAt, endedAt }) => endedAt !== null && endedAt < startedAt).length
  const unended = sessions.filter(({ endedAt }) => endedAt === null).length
  return [
    trap('openSessions', unended, 'mean session duration in seconds; naive: open ones count as 0', right, mean(open)),
    trap('negativeSessions', backwards, 'mean session duration in seconds; naive: with negative ones', right, mean(signed)),
  ]
}

const testTrap = ({ data: { users, sessions } }: Lookups): Trap => {
  const testers = new Set(users.filter((user) => user.isTest).map((user) => user.id))
  const right = sessions.filter(({ userId }) => userId === null || !testers.has(userId)).length
  return trap('testUsers', testers.size, 'visits; naive: with those of test users', right, sessions.length)
}

/** Traps in sessions: late, over an edge of the calendar, without an end, with a clock that ran backwards, of test users. */
export const sessionTraps = (lookups: Lookups): readonly Trap[] => [...timeTraps(lookups), ...lengthTraps(lookups), testTrap(lookups)]
