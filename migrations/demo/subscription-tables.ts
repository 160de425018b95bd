import { type RowOf, table } from './table.js'

export const trialTable = table('trials', {
  id: 'integer',
  accountId: 'integer?',
  plan: 'text',
  channelId: 'integer?',
  startedAt: 'timestamptz',
  convertedAt: 'timestamptz?',
})
export type Trial = RowOf<typeof trialTable>

export const subscriptionTable = table('subscriptions', {
  id: 'integer',
  accountId: 'integer',
  plan: 'text',
  billingPeriod: 'text',
  currency: 'text',
  price: 'numeric',
  seats: 'integer',
  team: 'text',
  startedOn: 'date',
  endedOn: 'date?',
  reason: 'text?',
})
export type Subscription = RowOf<typeof subscriptionTable>

/** A stretch of a subscription before it has a price and a number: one plan, one number of seats. */
export type Stretch = Pick<Subscription, 'plan' | 'billingPeriod' | 'seats' | 'startedOn' | 'endedOn' | 'reason'> & {
  /** Nothing is to be paid for it, whatever its plan costs. */
  readonly isGift?: boolean
}
