import { conversion, events, isPresent, metric, percentage } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { leads } from './sources/leads.js'
import { trials } from './sources/trials.js'

const ofLeads = [channel, channelKind, campaign, country]

const qualifiedByMarketing = events(leads, isPresent(leads.mqlAt), { at: leads.mqlAt })
const qualifiedForSales = events(leads, isPresent(leads.sqlAt), { at: leads.sqlAt })
const won = events(leads, isPresent(leads.wonAt), { at: leads.wonAt })

const toMarketing = conversion({ from: events(leads), to: qualifiedByMarketing, by: [leads.id, leads.id], within: { days: 30 } })
const toSales = conversion({ from: qualifiedByMarketing, to: qualifiedForSales, by: [leads.id, leads.id], within: { days: 60 } })
const toCustomer = conversion({ from: qualifiedForSales, to: won, by: [leads.id, leads.id], within: { days: 90 } })
const toPaying = conversion({
  from: events(trials),
  to: events(trials, isPresent(trials.convertedAt), { at: trials.convertedAt }),
  by: [trials.id, trials.id],
  within: { days: 30 },
})

/** The share of leads that marketing takes for serious. */
export const leadToMqlRate = metric({
  name: 'leadToMqlRate',
  label: { en: 'Lead to MQL rate', fr: 'Taux de passage à MQL' },
  description: {
    en: 'Of the leads that came in the period, the share that became marketing qualified within 30 days. Leads whose 30 days are not over are counted apart.',
    fr: 'Part des prospects arrivés dans la période qui sont qualifiés par le marketing en moins de 30 jours. Ceux dont les 30 jours courent encore sont comptés à part.',
  },
  numerator: toMarketing.converted,
  denominator: toMarketing.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', target: 0.65, by: '2025-12-31' },
})

/** The share of marketing-qualified leads that are worth a talk with sales. */
export const mqlToSqlRate = metric({
  name: 'mqlToSqlRate',
  label: { en: 'MQL to SQL rate', fr: 'Taux de passage de MQL à SQL' },
  description: {
    en: 'Of the leads that became marketing qualified in the period, the share that became sales qualified within 60 days. Leads whose 60 days are not over are counted apart.',
    fr: 'Part des prospects qualifiés par le marketing dans la période qui le sont pour la vente en moins de 60 jours. Ceux dont les 60 jours courent encore sont comptés à part.',
  },
  numerator: toSales.converted,
  denominator: toSales.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', target: 0.55, by: '2025-12-31' },
})

/** The share of sales-qualified leads that are won. */
export const sqlToCustomerRate = metric({
  name: 'sqlToCustomerRate',
  label: { en: 'SQL to customer rate', fr: 'Taux de passage de SQL à client' },
  description: {
    en: 'Of the leads that became sales qualified in the period, the share that was won within 90 days. Leads whose 90 days are not over are counted apart.',
    fr: 'Part des prospects qualifiés pour la vente dans la période qui sont gagnés en moins de 90 jours. Ceux dont les 90 jours courent encore sont comptés à part.',
  },
  numerator: toCustomer.converted,
  denominator: toCustomer.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', target: 0.5, by: '2025-12-31' },
})

/** The share of trials that are paid for. */
export const trialConversionRate = metric({
  name: 'trialConversionRate',
  label: { en: 'Trial conversion rate', fr: 'Taux de conversion des essais' },
  description: {
    en: 'Of the trials begun in the period, the share that was paid for within 30 days. Trials whose 30 days are not over are counted apart.',
    fr: 'Part des essais commencés dans la période qui sont payés en moins de 30 jours. Ceux dont les 30 jours courent encore sont comptés à part.',
  },
  numerator: toPaying.converted,
  denominator: toPaying.base,
  dimensions: [plan, channel, channelKind, country],
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'up', baseline: 0.48, target: 0.55, since: '2025-01-01', by: '2025-12-31' },
})
