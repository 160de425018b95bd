import {
  atEnd,
  atStart,
  changes,
  countDistinct,
  date,
  decimal,
  catalog as declare,
  dimension,
  divide,
  id,
  is,
  lost,
  metric,
  percentage,
  source,
  sum,
  text,
  when,
} from 'etalon'

const subscriptions = source('subscriptions', {
  table: 'subscription',
  key: 'id',
  states: { from: 'startedOn', to: 'endedOn', of: 'account' },
  columns: {
    id: id(),
    account: id(),
    plan: text('team', 'business'),
    billing: text('month', 'year'),
    price: decimal(),
    startedOn: date(),
    endedOn: date(),
  },
  computed: (row) => ({ monthlyPrice: when(is(row.billing, 'year'), divide(row.price, 12), row.price) }),
})

const plan = dimension('plan', { from: [subscriptions.plan] })
const customers = countDistinct(subscriptions.account)
const recurring = sum(subscriptions.monthlyPrice)
const { new: gained, expansion, contraction, churned } = changes(recurring, { by: subscriptions.account })
const dimensions = [plan]

export const catalog = declare({
  name: 'Subscriptions',
  sources: [subscriptions],
  dimensions,
  metrics: [
    metric({ name: 'customers', description: 'Accounts that subscribe at the end.', numerator: atEnd(customers), dimensions }),
    metric({
      name: 'churnRate',
      description: 'Of the customers at the start, the share that is none at the end.',
      numerator: lost(customers),
      denominator: atStart(customers),
      dimensions,
      format: percentage,
    }),
    metric({ name: 'mrr', description: 'What the subscriptions of the end cost a month.', numerator: atEnd(recurring), dimensions }),
    metric({ name: 'newMrr', description: 'What new accounts bring.', numerator: gained, dimensions }),
    metric({ name: 'expansionMrr', description: 'What accounts pay more than at the start.', numerator: expansion, dimensions }),
    metric({ name: 'contractionMrr', description: 'What accounts pay less than at the start.', numerator: contraction, dimensions }),
    metric({ name: 'churnedMrr', description: 'What accounts paid that are gone.', numerator: churned, dimensions }),
  ],
})
