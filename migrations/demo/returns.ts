import { evenChances } from './evenly.js'
import { day, instant, now } from './instant.js'
import { type Random, randomStream } from './random.js'
import { story, troubleAt } from './story.js'
import type { User } from './users.js'

/** Somebody who comes back at that time. */
export interface Return {
  readonly user: User
  readonly at: number
}

/** The share of new users who come back on a day after their sign-up. On days 1, 7, 30 and 90 the app writes to them. */
const shares: readonly (readonly [days: number, share: number])[] = [
  ...[[1, 0.39] as const, [2, 0.13] as const, [3, 0.09] as const, [4, 0.07] as const, [5, 0.06] as const, [6, 0.06] as const],
  ...[[7, 0.18] as const, [10, 0.06] as const, [14, 0.1] as const, [21, 0.08] as const, [30, 0.1] as const, [45, 0.05] as const],
  ...[[60, 0.06] as const, [90, 0.07] as const, [120, 0.04] as const, [180, 0.04] as const, [365, 0.05] as const],
]

/** How much likelier than others those are to come back who came by a channel, by its id. */
const byChannel: ReadonlyMap<number, number> = new Map([
  [1, 0.9],
  [2, 0.78],
  [3, 1.1],
  [4, 1.05],
  [5, 1],
  [6, 1.12],
  [7, 1.3],
])
const byPlatform: Readonly<Record<string, number>> = { ios: 1.1, android: 1, web: 0.85 }
const byPlan: Readonly<Record<string, number>> = { free: 0.95, team: 1.1, business: 1.15, enterprise: 1.2 }

/** From this instant on people come back less often, a month after the tickets began. */
const fallsFrom = instant('2025-09-01T00:00:00Z')

/** How much of what somebody would do is left at that time: the story takes most of it from those whose plan holds the troubled area. */
export const zealAt = ({ plan }: User, at: number): number =>
  story.plans.includes(plan) && at >= fallsFrom ? 1 - story.retreat * troubleAt(at) : 1

const likelihood = (user: User): number =>
  (byChannel.get(user.channelId ?? 0) ?? 1) * (byPlatform[user.platform] ?? 1) * (byPlan[user.plan] ?? 1)

const returnsOf = (random: Random, chances: (key: string, probability: number) => boolean, user: User): readonly Return[] =>
  shares.flatMap(([days, share]) => {
    const at = user.createdAt + days * day + random.integer(1800, day - 1800)
    const zeal = zealAt(user, at)
    // Troubled users have keys of their own, so that even a few of them show the story.
    const isBack = chances(`${days} ${zeal < 1}`, share * likelihood(user) * zeal)
    return isBack && at < Math.min(now, user.deletedAt ?? now) ? [{ user, at }] : []
  })

/** The days on which new users come back in the time after their sign-up, each at most once a day, spread evenly so that shares hold in little data. */
export const returnsAfterSignUp = (users: readonly User[]): readonly Return[] => {
  const random = randomStream('returns')
  const chances = evenChances()
  return users.flatMap((user) => returnsOf(random, chances, user))
}
