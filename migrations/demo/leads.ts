import type { Account } from './accounts.js'
import { campaignAt } from './campaigns.js'
import { channelWeights } from './channels.js'
import { countryWeights } from './countries.js'
import { beginning, day, now } from './instant.js'
import { growingMoment } from './moment.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import type { Trial } from './subscription-tables.js'
import { type RowOf, table } from './table.js'

export const leadTable = table('leads', {
  id: 'integer',
  createdAt: 'timestamptz',
  channelId: 'integer?',
  campaignId: 'integer?',
  country: 'text?',
  mqlAt: 'timestamptz?',
  pqlAt: 'timestamptz?',
  sqlAt: 'timestamptz?',
  wonAt: 'timestamptz?',
  lostAt: 'timestamptz?',
  accountId: 'integer?',
})
export type Lead = RowOf<typeof leadTable>

type Course = Pick<Lead, 'createdAt' | 'mqlAt' | 'pqlAt' | 'sqlAt' | 'wonAt' | 'lostAt'>

/** Of those who were won, one in eight thought about it for most of a year. */
const wonCourse = (random: Random, wonAt: number): Course => {
  const wait = random.chance(0.125) ? random.integer(170 * day, 280 * day) : random.integer(20 * day, 130 * day)
  const createdAt = Math.max(beginning, wonAt - wait)
  const at = (share: number): number => createdAt + Math.floor((wonAt - createdAt) * share)
  const mqlAt = at(0.02 + 0.25 * random.unit())
  const pqlAt = at(0.3 + 0.1 * random.unit())
  return { createdAt, mqlAt, pqlAt: random.chance(0.5) ? pqlAt : null, sqlAt: at(0.42 + 0.25 * random.unit()), wonAt, lostAt: null }
}

const soonOr = (random: Random, soon: number, late: number): number =>
  random.chance(0.1) ? random.integer(soon * day, late * day) : random.integer(1800, soon * day - 1)

/** The next stage, where it comes and its time has come. */
const next = (random: Random, from: number | null, share: number, soon: number, late: number): number | null => {
  const [isReached, wait] = [random.chance(share), soonOr(random, soon, late)]
  return from !== null && isReached && from + wait < now ? from + wait : null
}

/** Whoever was not won goes as far as it goes. Trap: one in ten takes much longer from stage to stage than the others. */
const openCourse = (random: Random): Course => {
  const createdAt = growingMoment(random)
  const mqlAt = next(random, createdAt, 0.58, 24, 75)
  const sqlAt = next(random, mqlAt, 0.42, 50, 120)
  const pqlDraw = random.unit()
  const pqlAt =
    mqlAt !== null && random.chance(0.25) ? mqlAt + Math.floor(((sqlAt ?? Math.min(now, mqlAt + 20 * day)) - mqlAt) * pqlDraw) : null
  const last = sqlAt ?? pqlAt ?? mqlAt ?? createdAt
  const lostAt = last + random.integer(3 * day, 60 * day)
  return { createdAt, mqlAt, pqlAt, sqlAt, wonAt: null, lostAt: random.chance(0.6) && lostAt < now ? lostAt : null }
}

/** The leads, in order of time: three in five accounts that came to pay were one. Every lead reaches its stages in order, and a later one only after the ones before (a product qualified one may be left out). */
export const makeLeads = ({ leads: count }: DemoVolume, accounts: readonly Account[], trials: readonly Trial[]): readonly Lead[] => {
  const random = randomStream('leads')
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const won = trials.flatMap(({ accountId, convertedAt }) => {
    const account = byId.get(accountId ?? 0)
    if (!account || convertedAt === null || random.chance(0.4)) return []
    return [{ ...wonCourse(random, convertedAt), channelId: account.channelId, country: account.country, accountId: account.id }]
  })
  const others = Array.from({ length: Math.max(0, count - won.length) }, () => ({
    ...openCourse(random),
    channelId: random.chance(0.06) ? null : random.weighted(channelWeights),
    country: random.chance(0.02) ? null : random.weighted(countryWeights),
    accountId: null,
  }))
  return [...won, ...others]
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map((lead, index) => ({ id: index + 1, ...lead, campaignId: campaignAt(random, lead.channelId, lead.createdAt, null) }))
}
