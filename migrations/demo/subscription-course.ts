import { daysAfter, startOf } from './civil-day.js'
import { instant, months, now } from './instant.js'
import type { Random } from './random.js'
import { troubleAt } from './story.js'
import type { Stretch } from './subscription-tables.js'

/** Whether something happens that happens with that probability, spread evenly over all that share the key. */
export type Chances = (key: string, probability: number) => boolean

/** The story: from September 2025 the plans that hold the troubled area lose six times as many customers, until the fix has shown. */
const leavesFrom = instant('2025-09-01T00:00:00Z')
const quietShare = 0.02
const troubledShare = 0.1

/** The share of the customers of a plan that leaves in a month. */
const leavingShare = (plan: string, month: string): number => {
  const at = startOf(`${month}-11`)
  const isTroubled = plan !== 'team' && at >= leavesFrom
  return quietShare + (isTroubled ? troubledShare * troubleAt(at) : 0)
}

const isRenewal = (stretch: Stretch, month: string): boolean =>
  month.slice(5) === stretch.startedOn.slice(5, 7) && month.slice(0, 4) > stretch.startedOn.slice(0, 4)

const isLeaving = (chances: Chances, stretch: Stretch, month: string): boolean => {
  if (stretch.billingPeriod === 'year') return isRenewal(stretch, month) && chances('renewals', 0.15)
  const share = leavingShare(stretch.plan, month)
  // The story's months have keys of their own, so that even a few customers leave in the months that they should.
  return chances(share === quietShare ? 'quiet' : `${stretch.plan === 'team'} ${month}`, share)
}

const changeOf = (random: Random, { plan, seats }: Stretch, lastPlan: string): Pick<Stretch, 'plan' | 'seats' | 'reason'> | null => {
  if (plan !== lastPlan && random.chance(0.12)) return { plan: lastPlan, seats: seats + 2, reason: 'upgraded' }
  if (random.chance(0.035)) return { plan, seats: seats + Math.ceil(seats * 0.25), reason: 'upgraded' }
  if (seats > 3 && random.chance(0.015)) return { plan, seats: seats - Math.ceil(seats * 0.2), reason: 'downgraded' }
  return null
}

/** What an account subscribes to from its first day on, month by month: it grows, shrinks, leaves, and one in five comes back after a while. */
export const courseFrom = (random: Random, chances: Chances, first: Stretch, lastPlan: string): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let current = first
  for (const month of months.filter((each) => each > first.startedOn.slice(0, 7))) {
    const on = daysAfter(`${month}-01`, random.integer(1, 26))
    if (startOf(on) > now) break
    if (isLeaving(chances, current, month)) {
      const back = daysAfter(on, random.integer(40, 150))
      const ended = { ...current, endedOn: on, reason: random.chance(0.25) ? 'payment failed' : 'cancelled' }
      const isBack = random.chance(0.2) && startOf(back) < now
      return isBack ? [...stretches, ended, { ...current, startedOn: back }] : [...stretches, ended]
    }
    const change = current.billingPeriod === 'year' ? null : changeOf(random, current, lastPlan)
    if (change === null) continue
    stretches.push({ ...current, endedOn: on, reason: change.reason })
    current = { ...current, plan: change.plan, seats: change.seats, startedOn: on }
  }
  return [...stretches, current]
}
