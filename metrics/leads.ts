import { count, isPresent, metric } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { leads } from './sources/leads.js'

const dimensions = [channel, channelKind, campaign, country]

/** How many showed interest. */
export const leadCount = metric({
  name: 'leads',
  label: { en: 'Leads', fr: 'Prospects' },
  description: 'Leads that came in the period, whatever became of them.',
  numerator: count(leads),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
})

/** How many leads marketing took for serious. */
export const marketingQualifiedLeads = metric({
  name: 'marketingQualifiedLeads',
  label: { en: 'Marketing-qualified leads', fr: 'Prospects qualifiés marketing' },
  description: 'Leads that became marketing qualified in the period, whenever they came. A lead counts once.',
  numerator: count(leads, isPresent(leads.mqlAt), { at: leads.mqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', target: 25, per: 'month', by: '2025-12-31' },
})

/** How many leads the product itself has won over. */
export const productQualifiedLeads = metric({
  name: 'productQualifiedLeads',
  label: { en: 'Product-qualified leads', fr: 'Prospects qualifiés produit' },
  description: 'Leads that became product qualified in the period: they had found out for themselves what it is worth. A lead counts once.',
  numerator: count(leads, isPresent(leads.pqlAt), { at: leads.pqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
})

/** How many leads are worth a talk with sales. */
export const salesQualifiedLeads = metric({
  name: 'salesQualifiedLeads',
  label: { en: 'Sales-qualified leads', fr: 'Prospects qualifiés ventes' },
  description: 'Leads that became sales qualified in the period, whenever they came. A lead counts once.',
  numerator: count(leads, isPresent(leads.sqlAt), { at: leads.sqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', target: 15, per: 'month', by: '2025-12-31' },
})
