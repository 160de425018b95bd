import type { Account } from './accounts.js'
import { channelWeights } from './channels.js'
import { countryWeights } from './countries.js'
import { beginning, day, instant, now } from './instant.js'
import { momentBetween } from './moment.js'
import { type Random, randomStream } from './random.js'
import { afterSilence, rareCountry } from './silent-months.js'
import type { DemoVolume } from './size.js'
import { type RowOf, table } from './table.js'

export const userTable = table('users', {
  id: 'integer',
  accountId: 'integer?',
  createdAt: 'timestamptz',
  firstPaidAt: 'timestamptz?',
  plan: 'text',
  channelId: 'integer?',
  campaignId: 'integer?',
  country: 'text?',
  platform: 'text',
  isTest: 'boolean',
  deletedAt: 'timestamptz?',
})
export type User = RowOf<typeof userTable>

interface Gaps {
  readonly channel: ReadonlySet<number>
  readonly country: ReadonlySet<number>
  readonly test: ReadonlySet<number>
}

/** Quotas, not chances, so that the planted share is exact. The first user is left alone: other traps stand on them. */
const gapsAmong = (random: Random, count: number): Gaps => {
  const chosen = (share: number): ReadonlySet<number> =>
    new Set([...random.some(count - 1, Math.round(count * share))].map((index) => index + 1))
  return { channel: chosen(0.06), country: chosen(0.02), test: chosen(0.01) }
}

const signUps = (random: Random, count: number): readonly number[] => {
  const later = Array.from({ length: count - 1 }, () => momentBetween(random, beginning, random.chance(0.12) ? beginning + 30 * day : now))
  return [beginning + 9 * 3600, ...later.sort((one, other) => one - other)]
}

const firstPayment = (random: Random, createdAt: number, country: string | null): number | null => {
  if (!random.chance(0.5)) return null
  const paidAt = afterSilence(country, createdAt + random.integer(600, 45 * day))
  return paidAt < now ? paidAt : null
}

const makeUser = (random: Random, index: number, createdAt: number, accounts: readonly Account[], gaps: Gaps): User => {
  const account = random.chance(0.45) ? random.pick(accounts) : undefined
  const team = account && account.createdAt <= createdAt ? account : undefined
  const country = gaps.country.has(index) ? null : index === 0 ? rareCountry : (team?.country ?? random.weighted(countryWeights))
  const firstPaidAt = index === 0 ? instant('2024-01-15T10:00:00Z') : firstPayment(random, createdAt, country)
  const leavesAt = (firstPaidAt ?? createdAt) + random.integer(20 * day, 500 * day)
  const isLeaving = random.chance(0.06) && leavesAt < now && index > 0
  return {
    id: index + 1,
    accountId: team?.id ?? null,
    createdAt,
    firstPaidAt: gaps.test.has(index) ? null : firstPaidAt,
    plan: team?.plan ?? 'free',
    channelId: gaps.channel.has(index) ? null : random.weighted(channelWeights),
    campaignId: null,
    country,
    platform: random.weighted([['ios', 38] as const, ['android', 37] as const, ['web', 25] as const]),
    isTest: gaps.test.has(index),
    deletedAt: isLeaving ? leavesAt : null,
  }
}

/** The users, in order of sign-up. Traps: exactly 6 % without a channel, 2 % without a country, 1 % test users. `firstPaidAt` is their first order. */
export const makeUsers = ({ users: count }: DemoVolume, accounts: readonly Account[]): readonly User[] => {
  const random = randomStream('users')
  const gaps = gapsAmong(random, count)
  return signUps(random, count).map((createdAt, index) => makeUser(random, index, createdAt, accounts, gaps))
}
