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
  description: {
    en: 'Leads that came in the period, whatever became of them.',
    fr: 'Prospects arrivés dans la période, quelle que soit leur suite.',
  },
  synonyms: { en: ['new leads', 'enquiries', 'prospects'], fr: ['nouveaux prospects', 'contacts commerciaux'] },
  example: {
    en: 'Ten people show interest in March, whatever becomes of them: 10.',
    fr: 'Dix personnes montrent leur intérêt en mars, quelle que soit la suite : 10.',
  },
  numerator: count(leads),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
})

/** How many leads marketing took for serious. */
export const marketingQualifiedLeads = metric({
  name: 'marketingQualifiedLeads',
  label: { en: 'Marketing-qualified leads', fr: 'Prospects qualifiés marketing' },
  description: {
    en: 'Leads that became marketing qualified in the period, whenever they came. A lead counts once.',
    fr: 'Prospects qualifiés par le marketing dans la période, quelle que soit leur date d’arrivée. Un prospect compte une fois.',
  },
  synonyms: { en: ['MQL', 'MQLs'], fr: ['MQL'] },
  example: {
    en: 'Eight leads of March become marketing qualified in April: 8.',
    fr: 'Huit prospects de mars sont qualifiés par le marketing en avril : 8.',
  },
  numerator: count(leads, isPresent(leads.mqlAt), { at: leads.mqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  goal: { direction: 'up', target: 25, per: 'month', by: '2025-12-31' },
})

/** How many leads the product itself has won over. */
export const productQualifiedLeads = metric({
  name: 'productQualifiedLeads',
  label: { en: 'Product-qualified leads', fr: 'Prospects qualifiés produit' },
  description: {
    en: 'Leads that became product qualified in the period: they had found out for themselves what it is worth. A lead counts once.',
    fr: 'Prospects qualifiés par le produit dans la période : ils en ont découvert eux-mêmes la valeur. Un prospect compte une fois.',
  },
  synonyms: { en: ['PQL', 'PQLs'], fr: ['PQL'] },
  example: {
    en: 'Two leads of March become product qualified in April: 2.',
    fr: 'Deux prospects de mars sont qualifiés par le produit en avril : 2.',
  },
  numerator: count(leads, isPresent(leads.pqlAt), { at: leads.pqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
})

/** How many leads are worth a talk with sales. */
export const salesQualifiedLeads = metric({
  name: 'salesQualifiedLeads',
  label: { en: 'Sales-qualified leads', fr: 'Prospects qualifiés ventes' },
  description: {
    en: 'Leads that became sales qualified in the period, whenever they came. A lead counts once.',
    fr: 'Prospects qualifiés pour la vente dans la période, quelle que soit leur date d’arrivée. Un prospect compte une fois.',
  },
  synonyms: { en: ['SQL', 'SQLs', 'opportunities'], fr: ['SQL', 'opportunités'] },
  example: {
    en: 'Four leads of March become sales qualified in April: 4.',
    fr: 'Quatre prospects de mars sont qualifiés pour la vente en avril : 4.',
  },
  numerator: count(leads, isPresent(leads.sqlAt), { at: leads.sqlAt }),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  goal: { direction: 'up', target: 15, per: 'month', by: '2025-12-31' },
})
