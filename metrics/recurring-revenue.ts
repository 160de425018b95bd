import { atEnd, metric, sum, times } from '../src/definition/index.js'
import { billingPeriod } from './dimensions/billing-period.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { segment } from './dimensions/segment.js'
import { team } from './dimensions/team.js'
import { subscriptions } from './sources/subscriptions.js'

const dimensions = [plan, country, channel, channelKind, segment, billingPeriod, team]

/** What the subscriptions of the moment bring in a month. */
export const monthlyRecurringRevenue = metric({
  name: 'monthlyRecurringRevenue',
  label: { en: 'Monthly recurring revenue', fr: 'Revenu récurrent mensuel' },
  description:
    'What all subscriptions that are active at the end of the period cost a month, a twelfth of an annual price, each at the rate of the day it began. Over a quarter it is the value at the quarter’s end.',
  numerator: atEnd(sum(subscriptions.monthlyPrice)),
  dimensions,
  owner: 'finance',
  tags: ['revenue'],
})

/** What they bring in a year, if nothing changes. */
export const annualRecurringRevenue = metric({
  name: 'annualRecurringRevenue',
  label: { en: 'Annual recurring revenue', fr: 'Revenu récurrent annuel' },
  description: 'Twelve times the monthly recurring revenue at the end of the period.',
  numerator: times(12, monthlyRecurringRevenue),
  dimensions,
  owner: 'finance',
  tags: ['revenue'],
})
