import { day, dayOf, instant, months, now } from './instant.js'
import { randomStream } from './random.js'
import type { Session } from './session-table.js'
import type { DemoVolume } from './size.js'

type Draft = Omit<Session, 'id'>

/** How many sessions each trap takes; every session falls into one at most. */
export const sessionTrapCounts = (volume: DemoVolume) => ({
  late: Math.round(volume.sessions * 0.03),
  overMidnight: volume.planted(300, 60),
  overMonthEnd: volume.planted(100, 40),
  open: volume.planted(300, 60),
  negative: volume.planted(20, 12),
})

const midnightAfter = (at: number): number => instant(`${dayOf(at)}T00:00:00Z`) + day
const monthEndAfter = (at: number): number => {
  const next = months.map((month) => instant(`${month}-01T00:00:00Z`)).find((start) => start > at)
  return next ?? midnightAfter(at)
}

const across = (session: Draft, edge: number): Draft => ({
  ...session,
  startedAt: edge - 600,
  endedAt: edge + 900,
  receivedAt: edge - 590,
})

type Trap = (session: Draft, delay: number) => Draft

const traps: Readonly<Record<keyof ReturnType<typeof sessionTrapCounts>, Trap>> = {
  late: (session, delay) => ({ ...session, receivedAt: session.startedAt + day + delay }),
  overMidnight: (session) => across(session, midnightAfter(session.startedAt)),
  overMonthEnd: (session) => across(session, monthEndAfter(session.startedAt)),
  open: (session) => ({ ...session, endedAt: null }),
  negative: (session) => ({ ...session, endedAt: session.startedAt - 30 }),
}

/** Traps: sessions that arrive 1 to 9 days late, last over midnight or over the end of a month, never end, or end before they start. */
export const plantSessionTraps = (sessions: readonly Draft[], volume: DemoVolume): readonly Draft[] => {
  const random = randomStream('session traps')
  const planted = [...sessions]
  const calm = sessions.flatMap((session, index) => (session.startedAt < now - 40 * day ? [index] : []))
  const counts = sessionTrapCounts(volume)
  const chosen = [
    ...random.some(
      calm.length,
      Object.values(counts).reduce((sum, count) => sum + count),
    ),
  ]
  for (const name of ['late', 'overMidnight', 'overMonthEnd', 'open', 'negative'] as const) {
    for (const place of chosen.splice(0, counts[name])) {
      const index = calm[place] ?? 0
      const session = planted[index]
      if (session) planted[index] = traps[name](session, random.integer(0, 8 * day))
    }
  }
  return planted
}
