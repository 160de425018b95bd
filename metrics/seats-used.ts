import { atEnd, metric, sum } from '../src/definition/index.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { accountDaily } from './sources/account-daily.js'

/** How many seats the largest accounts use. */
export const seatsUsed = metric({
  name: 'seatsUsed',
  label: { en: 'Seats used', fr: 'Postes utilisés' },
  description: 'Seats that the largest accounts use at the end of the period; where the last day is missing, the last one known.',
  numerator: atEnd(sum(accountDaily.seatsUsed)),
  dimensions: [plan, country, segment],
  owner: 'customer success',
  tags: ['retention'],
})
