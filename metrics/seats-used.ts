import { atEnd, metric, sum } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { payingPlans } from './segments/paying-plans.js'
import { accountDaily } from './sources/account-daily.js'

/** How many seats the largest accounts use. */
export const seatsUsed = metric({
  name: 'seatsUsed',
  label: { en: 'Seats used', fr: 'Postes utilisés' },
  description: {
    en: 'Seats that the largest accounts use at the end of the period; where the last day is missing, the last one known.',
    fr: 'Postes que les plus grands comptes utilisent en fin de période ; si le dernier jour manque, le dernier connu.',
  },
  synonyms: { en: ['seats', 'licences in use', 'seat usage'], fr: ['sièges', 'licences utilisées'] },
  example: {
    en: 'One account uses 30 seats, another used 20 the day before, and the last day is missing: 50.',
    fr: 'Un compte utilise 30 postes, un autre en utilisait 20 la veille et le dernier jour manque : 50.',
  },
  numerator: atEnd(sum(accountDaily.seatsUsed)),
  dimensions: [plan, country, segment],
  owner: 'customer success',
  tags: ['retention'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
})
