import { metric } from '../src/definition/index.js'
import { activeUsers } from './active-users.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { revenue } from './revenue.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'

/** What a user brings. */
export const averageRevenuePerUser = metric({
  name: 'averageRevenuePerUser',
  label: { en: 'Average revenue per user', fr: 'Revenu moyen par utilisateur' },
  description: {
    en: 'Revenue of the period for each different user who was active in it, whether they bought something or not.',
    fr: 'Chiffre d’affaires de la période pour chaque utilisateur différent actif dans celle-ci, qu’il ait acheté ou non.',
  },
  synonyms: { en: ['ARPU', 'revenue per user'], fr: ['ARPU', 'revenu par utilisateur'] },
  example: {
    en: '€200 from 8 active users, of whom 4 buy: €25.',
    fr: '200 € pour 8 utilisateurs actifs, dont 4 achètent : 25 €.',
  },
  numerator: revenue,
  denominator: activeUsers,
  dimensions: [country, plan],
  owner: 'growth',
  tags: ['revenue'],
  usefulness: 'actionable',
  segments: [mobileUsers, payingPlans],
})
