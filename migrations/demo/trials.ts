import type { Account } from './accounts.js'
import { channelWeights } from './channels.js'
import { beginning, day, now } from './instant.js'
import { momentBetween } from './moment.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import type { Trial } from './subscription-tables.js'

const plans = [['team', 60] as const, ['business', 32] as const, ['enterprise', 8] as const]

/** Every ninth account starts on a smaller plan than the one that it has today. */
export const firstPlanOf = ({ id, plan }: Account): string => {
  if (id % 9 !== 0) return plan
  return plan === 'enterprise' ? 'business' : plan === 'business' ? 'team' : plan
}

const conversionOf = (random: Random, startedAt: number): number | null => {
  if (random.chance(0.06)) return null
  const wait = random.chance(0.1) ? random.integer(31 * day, 45 * day) : random.integer(3 * day, 20 * day)
  return startedAt + wait < now ? startedAt + wait : null
}

/** The trials, in order of their start: one of each account whose plan costs money, the others of people who never founded an account. Trap: those who never pay. */
export const makeTrials = ({ trials: count }: DemoVolume, accounts: readonly Account[]): readonly Trial[] => {
  const random = randomStream('trials')
  const ofAccounts = accounts
    .filter(({ plan }) => plan !== 'free')
    .map((account) => {
      const { id: accountId, channelId, createdAt: startedAt } = account
      return { accountId, plan: firstPlanOf(account), channelId, startedAt, convertedAt: conversionOf(random, startedAt) }
    })
  const ofStrangers = Array.from({ length: Math.max(0, count - ofAccounts.length) }, () => ({
    accountId: null,
    plan: random.weighted(plans),
    channelId: random.chance(0.06) ? null : random.weighted(channelWeights),
    startedAt: momentBetween(random, beginning, now),
    convertedAt: null,
  }))
  return [...ofAccounts, ...ofStrangers]
    .toSorted((one, other) => one.startedAt - other.startedAt)
    .map((trial, index) => ({ id: index + 1, ...trial }))
}
