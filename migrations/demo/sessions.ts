import { channelWeights } from './channels.js'
import { createdBy } from './created-by.js'
import { day, now } from './instant.js'
import { growingMoment } from './moment.js'
import { type Random, randomStream } from './random.js'
import { returnsAfterSignUp, zealAt } from './returns.js'
import type { Session } from './session-table.js'
import { plantSessionTraps } from './session-traps.js'
import type { DemoVolume } from './size.js'
import type { User } from './users.js'

const meanSeconds: Readonly<Record<string, number>> = { ios: 300, android: 240, web: 660 }

const visitorOf = (user: User, isSecondDevice: boolean): string => `visitor-${user.id}${isSecondDevice ? 'b' : 'a'}`

const lengthOf = (random: Random, platform: string): number => {
  const share = random.unit()
  return Math.round((meanSeconds[platform] ?? 300) * (0.05 + 4 * share * share * share))
}

const visit = (random: Random, visitorId: string, user: User | undefined, startedAt: number): Omit<Session, 'id'> => {
  const platform = user && random.chance(0.85) ? user.platform : random.pick(['ios', 'android', 'web'])
  const source = random.chance(0.06) ? null : user && random.chance(0.5) ? user.channelId : random.weighted(channelWeights)
  const endedAt = Math.min(now, startedAt + lengthOf(random, platform))
  return {
    visitorId,
    userId: user?.id ?? null,
    startedAt,
    endedAt,
    source,
    platform,
    receivedAt: Math.min(now, startedAt + random.integer(1, 20)),
  }
}

/** The early ones come more often: the square of a draw leans to them. */
const someone = (random: Random, users: readonly User[], from: number, until: number): User | undefined => {
  const draw = random.unit()
  if (from >= until) return undefined
  return users[from + Math.floor((0.5 * draw + 0.5 * draw * draw) * (until - from))]
}

/** One in eight users comes all the time, and has most of the sessions. */
const isRegular = ({ id }: User): boolean => id % 8 === 0
const rareShare = 0.1

/** Who of the users there are comes by: mostly regulars. */
const visitorAmong = (random: Random, users: readonly User[], known: number): User | undefined => {
  const user = someone(random, users, 0, known)
  return user === undefined || isRegular(user) || random.chance(rareShare) ? user : visitorAmong(random, users, known)
}

/** A session of a user, of a user before they signed up (the same device, not yet known), or of a stranger. */
const anySession = (random: Random, users: readonly User[]): Omit<Session, 'id'> => {
  const kind = random.unit()
  const at = growingMoment(random)
  const known = createdBy(users, at)
  if (kind < 0.74) {
    const user = visitorAmong(random, users, known)
    // Who has left, or is kept away by the story, comes not: somebody else does, at another time.
    if (user && ((user.deletedAt ?? now) < at || !random.chance(zealAt(user, at)))) return anySession(random, users)
    if (user) return visit(random, visitorOf(user, random.chance(0.15)), user, at)
  }
  const soon = createdBy(users, at + 20 * day)
  const guest = kind > 0.9 && soon > known ? someone(random, users, known, soon) : undefined
  return visit(random, guest ? visitorOf(guest, false) : `visitor-x${random.integer(1, users.length)}`, undefined, at)
}

/** The sessions, in order of their start, numbered from 1. */
export const makeSessions = (volume: DemoVolume, users: readonly User[]): readonly Session[] => {
  const random = randomStream('sessions')
  const returns = returnsAfterSignUp(users).map(({ user, at }) => visit(random, visitorOf(user, random.chance(0.15)), user, at))
  const others = Array.from({ length: Math.max(0, volume.sessions - returns.length) }, () => anySession(random, users))
  const sessions = [...returns, ...others]
  return plantSessionTraps(sessions, volume)
    .toSorted((one, other) => one.startedAt - other.startedAt)
    .map((session, index) => ({ id: index + 1, ...session }))
}
