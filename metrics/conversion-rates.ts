import { conversion, events, isPresent, metric, percentage } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { payingPlans } from './segments/paying-plans.js'
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
  synonyms: { en: ['MQL rate', 'lead qualification rate'], fr: ['taux de MQL', 'taux de qualification'] },
  example: {
    en: 'Of 10 leads of March 5 become marketing qualified within 30 days and 3 later: 50 %.',
    fr: 'Sur 10 prospects de mars, 5 sont qualifiés par le marketing en 30 jours et 3 plus tard : 50 %.',
  },
  numerator: toMarketing.converted,
  denominator: toMarketing.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
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
  synonyms: { en: ['SQL rate', 'sales acceptance rate'], fr: ['taux de SQL', 'taux d’acceptation par la vente'] },
  example: {
    en: '4 of 8 marketing-qualified leads become sales qualified within 60 days: 50 %.',
    fr: '4 prospects sur 8 qualifiés par le marketing le sont pour la vente en 60 jours : 50 %.',
  },
  numerator: toSales.converted,
  denominator: toSales.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
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
  synonyms: { en: ['win rate', 'close rate'], fr: ['taux de gain', 'taux de signature', 'taux de closing'] },
  example: {
    en: '1 of 4 sales-qualified leads is won within 90 days: 25 %.',
    fr: '1 prospect sur 4 qualifiés pour la vente est gagné en 90 jours : 25 %.',
  },
  numerator: toCustomer.converted,
  denominator: toCustomer.base,
  dimensions: ofLeads,
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
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
  synonyms: { en: ['trial-to-paid', 'trial conversion', 'paid conversion'], fr: ['passage de l’essai au payant', 'conversion des essais'] },
  example: {
    en: 'Of 4 trials 2 are paid for within 30 days, one later and one never: 50 %.',
    fr: 'Sur 4 essais, 2 sont payés en 30 jours, un plus tard et un jamais : 50 %.',
  },
  numerator: toPaying.converted,
  denominator: toPaying.base,
  dimensions: [plan, channel, channelKind, country],
  format: percentage,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans],
  goal: { direction: 'up', baseline: 0.48, target: 0.55, since: '2025-01-01', by: '2025-12-31' },
})
