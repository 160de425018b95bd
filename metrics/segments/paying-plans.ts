import { isIn, segment } from '../../src/definition/index.js'
import { plan } from '../dimensions/plan.js'

/** Everybody on a plan that costs money. */
export const payingPlans = segment('payingPlans', {
  label: { en: 'Paying plans', fr: 'Offres payantes' },
  description: {
    en: 'Everybody on the plan team, business or enterprise.',
    fr: 'Toutes les personnes de l’offre team, business ou enterprise.',
  },
  filter: isIn(plan, ['team', 'business', 'enterprise']),
})
