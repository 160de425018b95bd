import type { Account } from './accounts.js'
import { currencyOf } from './countries.js'
import { evenChances } from './evenly.js'
import type { PerUsd } from './exchange.js'
import { dayOf } from './instant.js'
import { randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { courseFrom } from './subscription-course.js'
import { subscriptionPrice } from './subscription-price.js'
import type { Stretch, Subscription, Trial } from './subscription-tables.js'
import { plantedCourse, trappedAccounts } from './subscription-traps.js'
import { firstPlanOf } from './trials.js'

const seatsOf: Readonly<Record<string, readonly [number, number]>> = {
  free: [1, 3],
  team: [2, 12],
  business: [8, 40],
  enterprise: [30, 150],
}

/** Who sees to it that customers of that size stay. */
const teamOf = (segment: string | null): string => {
  if (segment === 'enterprise') return 'account management'
  if (segment === 'mid-market') return 'customer success'
  return segment === 'small business' ? 'onboarding' : 'lifecycle marketing'
}

/** Accounts that were there early enough for everything that a trap plants. */
const lastPlantable = '2025-01-01'

/** The subscriptions, in order of account and time. Traps: annual and three-year prices, prices of 0, two at once, customers who leave and come back, seventeen days, up and down in a month. */
export const makeSubscriptions = (
  volume: DemoVolume,
  accounts: readonly Account[],
  trials: readonly Trial[],
  perUsd: PerUsd,
): readonly Subscription[] => {
  const random = randomStream('subscriptions')
  const chances = evenChances()
  const converted = new Map(trials.flatMap(({ accountId, convertedAt }) => (convertedAt === null ? [] : [[accountId, dayOf(convertedAt)]])))
  const annual = random.some(accounts.length, Math.round(accounts.length * 0.12))
  const able = accounts.filter(({ id }, index) => (converted.get(id) ?? lastPlantable) < lastPlantable && !annual.has(index))
  const trapped = trappedAccounts(
    volume,
    able.map(({ id }) => id),
  )
  const firstOf = (account: Account, index: number, startedOn: string): Stretch => {
    const plan = firstPlanOf(account)
    const billingPeriod = annual.has(index) && plan !== 'free' ? 'year' : 'month'
    return { plan, billingPeriod, seats: random.integer(...(seatsOf[plan] ?? [1, 3])), startedOn, endedOn: null, reason: null }
  }
  const courseOf = (account: Account, index: number): readonly Stretch[] => {
    if (account.plan === 'free') return [firstOf(account, index, dayOf(account.createdAt))]
    const startedOn = converted.get(account.id)
    if (startedOn === undefined) return []
    const trap = trapped.get(account.id)
    const first = firstOf(account, index, startedOn)
    return trap ? plantedCourse(random, trap, first) : courseFrom(random, chances, first, account.plan)
  }
  return accounts
    .flatMap((account, index) => {
      const currency = currencyOf(account.country)
      const [accountId, team] = [account.id, teamOf(account.segment)]
      return courseOf(account, index).map(({ isGift, ...stretch }) => {
        const price = subscriptionPrice({ ...stretch, isGift: isGift ?? false }, currency, perUsd)
        return { accountId, currency, team, ...stretch, price }
      })
    })
    .map((subscription, index) => ({ id: index + 1, ...subscription }))
}
