import { above, atEnd, countDistinct, dailyMean, metric, repeated, rolling } from '../../../src/definition/index.js'
import { memberships, purchases, visits } from './sources.js'

const description = 'A metric of the cases.'

/** Who is there several times. */
export const repeatMetrics = [
  metric({ name: 'repeatVisitors', description, numerator: repeated(visits.personId, { atLeast: 12 }) }),
  metric({ name: 'onceVisitors', description, numerator: repeated(visits.personId, { atLeast: 1 }) }),
  metric({ name: 'longRepeatVisitors', description, numerator: repeated(visits.personId, { atLeast: 5 }, above(visits.seconds, 40)) }),
  metric({
    ...{ name: 'repeatRate', description },
    ...{ numerator: repeated(purchases.personId, { atLeast: 5 }), denominator: countDistinct(purchases.personId) },
  }),
  metric({ name: 'repeatVisitors28', description, numerator: rolling(repeated(visits.personId, { atLeast: 15 }), { days: 28 }) }),
  metric({ name: 'dailyRepeatVisitors', description, numerator: dailyMean(repeated(visits.personId, { atLeast: 2 })) }),
  metric({ name: 'personsWithSeveral', description, numerator: atEnd(repeated(memberships.personId, { atLeast: 2 })) }),
]
