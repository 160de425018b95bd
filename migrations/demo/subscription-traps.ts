import { daysAfter } from './civil-day.js'
import { months } from './instant.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import type { Stretch } from './subscription-tables.js'

/** How many accounts each trap of the subscriptions takes; every account falls into one at most. */
export const subscriptionTrapCounts = (volume: DemoVolume) => ({
  sameDay: volume.planted(20, 5),
  shortGap: volume.planted(20, 5),
  away: volume.planted(20, 5),
  gift: volume.planted(12, 4),
  parallel: volume.planted(12, 4),
  upAndDown: 1,
  threeYears: 1,
  seventeenDays: 1,
})

/** The traps of the subscriptions. */
export type SubscriptionTrap = keyof ReturnType<typeof subscriptionTrapCounts>

/** The month in which a subscription goes up and down again, and the one that holds the seventeen days. */
export const trapMonths = { upAndDown: '2025-06', seventeenDays: '2025-03' } as const

const left = (stretch: Stretch, endedOn: string): Stretch => ({ ...stretch, endedOn, reason: 'cancelled' })

const cancelledAndBack = (first: Stretch, endedOn: string, startedOn: string): readonly Stretch[] => [
  left(first, endedOn),
  { ...first, startedOn },
]

/** The third day of the sixth month after the one that it begins in. */
const thirdOfAMonth = ({ startedOn }: Stretch): string => `${months[months.indexOf(startedOn.slice(0, 7)) + 6] ?? '2025-12'}-03`

const upAndDown = (first: Stretch): readonly Stretch[] => {
  const [up, down] = [`${trapMonths.upAndDown}-10`, `${trapMonths.upAndDown}-20`]
  return [
    { ...first, endedOn: up, reason: 'upgraded' },
    { ...first, seats: first.seats * 2, startedOn: up, endedOn: down, reason: 'downgraded' },
    { ...first, startedOn: down },
  ]
}

/** What an account in a trap subscribes to, instead of an ordinary course. */
export const plantedCourse = (random: Random, trap: SubscriptionTrap, first: Stretch): readonly Stretch[] => {
  const some = daysAfter(first.startedOn, random.integer(90, 150))
  switch (trap) {
    case 'sameDay':
      return cancelledAndBack(first, some, some)
    case 'shortGap':
      return cancelledAndBack(first, thirdOfAMonth(first), daysAfter(thirdOfAMonth(first), random.integer(5, 20)))
    case 'away':
      return cancelledAndBack(first, some, daysAfter(some, random.integer(60, 120)))
    case 'gift':
      return [{ ...first, isGift: true }]
    case 'parallel':
      return [first, { ...first, seats: first.seats + 1, startedOn: daysAfter(first.startedOn, 30) }]
    case 'upAndDown':
      return upAndDown(first)
    case 'threeYears':
      return [{ ...first, billingPeriod: 'three years' }]
    case 'seventeenDays':
      return [left({ ...first, startedOn: `${trapMonths.seventeenDays}-05` }, `${trapMonths.seventeenDays}-22`)]
  }
}

/** Which account falls into which trap, among those that may. */
export const trappedAccounts = (volume: DemoVolume, able: readonly number[]): ReadonlyMap<number, SubscriptionTrap> => {
  const counts = Object.entries(subscriptionTrapCounts(volume)) as readonly (readonly [SubscriptionTrap, number])[]
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const chosen = [...randomStream('subscription traps').some(able.length, total)]
  return new Map(counts.flatMap(([trap, count]) => chosen.splice(0, count).map((place) => [able[place] ?? 0, trap] as const)))
}
