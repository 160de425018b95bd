import { channelWeights } from './channels.js'
import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { type Random, randomStream } from './random.js'
import { plantSessionTraps } from './session-traps.js'
import type { DemoVolume } from './size.js'
import { type RowOf, table } from './table.js'
import type { User } from './users.js'

export const sessionTable = table('sessions', {
  id: 'integer',
  visitorId: 'text',
  userId: 'integer?',
  startedAt: 'timestamptz',
  endedAt: 'timestamptz?',
  source: 'integer?',
  platform: 'text',
  receivedAt: 'timestamptz',
})
export type Session = RowOf<typeof sessionTable>

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

/** A few users come often: the square of a draw leans to the early ones. */
const someUser = (random: Random, users: readonly User[]): User => {
  const draw = random.unit()
  const user = users[Math.floor((0.4 * draw + 0.6 * draw * draw) * users.length)]
  if (!user) throw new Error('There are no users to make sessions for.')
  return user
}

/** A session of a user, of a user before they signed up (the same device, not yet known), or of a stranger. */
const anySession = (random: Random, users: readonly User[]): Omit<Session, 'id'> => {
  const kind = random.unit()
  const user = someUser(random, users)
  if (kind < 0.74) {
    const startedAt = momentBetween(random, user.createdAt, user.deletedAt ?? now)
    return visit(random, visitorOf(user, random.chance(0.15)), user, startedAt)
  }
  if (kind < 0.84 && user.createdAt > beginning + day) {
    return visit(
      random,
      visitorOf(user, false),
      undefined,
      momentBetween(random, Math.max(beginning, user.createdAt - 20 * day), user.createdAt),
    )
  }
  return visit(random, `visitor-x${random.integer(1, users.length)}`, undefined, momentBetween(random, beginning, now))
}

/** The sessions, in order of their start, numbered from 1. */
export const makeSessions = (volume: DemoVolume, users: readonly User[]): readonly Session[] => {
  const random = randomStream('sessions')
  const sessions = Array.from({ length: volume.sessions }, () => anySession(random, users))
  return plantSessionTraps(sessions, volume)
    .toSorted((one, other) => one.startedAt - other.startedAt)
    .map((session, index) => ({ id: index + 1, ...session }))
}
