import { date, decimal, divide, id, integer, is, money, source, text, when } from '../../src/definition/index.js'
import { accounts } from './accounts.js'

/** What accounts pay for, a row for each stretch of time at one price. `monthlyPrice` is what a month costs, converted at the rate of the day on which the stretch began. */
export const subscriptions = source('subscriptions', {
  label: { en: 'Subscriptions', fr: 'Abonnements' },
  description: {
    en: 'What accounts subscribe to: a plan, a number of seats, and the price of a whole billing period in their currency. A change of plan or seats ends one row and begins the next.',
    fr: 'Ce à quoi les comptes sont abonnés : une offre, un nombre de postes et le prix d’une période de facturation entière dans leur monnaie. Un changement d’offre ou de postes termine une ligne et commence la suivante.',
  },
  key: 'id',
  time: 'startedOn',
  states: { from: 'startedOn', to: 'endedOn', of: 'accountId' },
  columns: {
    id: id(),
    accountId: id(),
    plan: text('free', 'team', 'business', 'enterprise'),
    billingPeriod: text('month', 'year', 'three years'),
    currency: text(),
    price: decimal(),
    seats: integer(),
    team: text('account management', 'customer success', 'onboarding', 'lifecycle marketing'),
    startedOn: date(),
    endedOn: date(),
    reason: text('cancelled', 'payment failed', 'upgraded', 'downgraded'),
  },
  joins: { account: { to: accounts, by: 'accountId' } },
  computed: ({ billingPeriod, price, currency, startedOn }) => ({
    // Divided before it is converted: a twelfth of a year's price is a round amount of its own currency.
    monthlyPrice: money(
      when(is(billingPeriod, 'year'), divide(price, 12), when(is(billingPeriod, 'three years'), divide(price, 36), price)),
      { currency, at: startedOn },
    ),
  }),
})
