import { metric } from '../src/definition/index.js'
import { activeUsers } from './active-users.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { revenue } from './revenue.js'

/** What a user brings. */
export const averageRevenuePerUser = metric({
  name: 'averageRevenuePerUser',
  label: { en: 'Average revenue per user', fr: 'Revenu moyen par utilisateur' },
  description: 'Revenue of the period for each different user who was active in it, whether they bought something or not.',
  numerator: revenue,
  denominator: activeUsers,
  dimensions: [country, plan],
  owner: 'growth',
  tags: ['revenue'],
})
