import { count, is, isPresent, metric, money, plus, sum } from '../src/definition/index.js'
import { adMoney } from './ad-spend.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { acquisitionCosts } from './sources/acquisition-costs.js'
import { users } from './sources/users.js'

/** What it costs to win customers. */
export const acquisitionSpend = metric({
  name: 'acquisitionSpend',
  label: { en: 'Acquisition spend', fr: 'Dépenses d’acquisition' },
  description: {
    en: 'What ads cost in the period, and what sales, tools and salaries for winning customers did, each at the rate of its day.',
    fr: 'Coût des publicités dans la période, et des ventes, outils et salaires consacrés à gagner des clients, chacun au taux de son jour.',
  },
  synonyms: { en: ['sales and marketing cost', 'acquisition cost, total'], fr: ['coûts commerciaux et marketing', 'budget d’acquisition'] },
  example: {
    en: '€50 for ads and €110 for sales: €160.',
    fr: '50 € de publicité et 110 € pour la vente : 160 €.',
  },
  numerator: plus(sum(adMoney), sum(money(acquisitionCosts.cost, { currency: acquisitionCosts.currency, at: acquisitionCosts.month }))),
  dimensions: [channel, channelKind, country],
  // Sales, tools and salaries are booked once a month: a finer period would hold all of them or none.
  grain: { finest: 'month' },
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
})

/** How many users paid for the first time. */
export const newCustomers = metric({
  name: 'newCustomers',
  label: { en: 'New customers', fr: 'Nouveaux clients' },
  description: {
    en: 'Users who paid for the first time in the period, whenever they signed up. Our own test users are left out.',
    fr: 'Utilisateurs ayant payé pour la première fois dans la période, quelle que soit leur date d’inscription. Nos utilisateurs de test sont exclus.',
  },
  synonyms: {
    en: ['customers acquired', 'first-time payers', 'customers won'],
    fr: ['clients acquis', 'premiers paiements', 'clients gagnés'],
  },
  example: {
    en: 'Ten users sign up in June, of whom 8 first pay in July and 2 in August: 8.',
    fr: 'Dix utilisateurs s’inscrivent en juin, dont 8 paient pour la première fois en juillet et 2 en août : 8.',
  },
  numerator: count(users, isPresent(users.firstPaidAt), { at: users.firstPaidAt }),
  filters: [is(users.isTest, false)],
  dimensions: [channel, channelKind, campaign, country, plan, platform],
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans, mobileUsers],
  goal: { direction: 'up', baseline: 40, target: 60, per: 'month', since: '2025-01-01', by: '2025-12-31' },
})

/** What a new customer costs. */
export const customerAcquisitionCost = metric({
  name: 'customerAcquisitionCost',
  label: { en: 'Customer acquisition cost', fr: 'Coût d’acquisition client' },
  description: {
    en: 'All that was spent in the period to win customers, for each user who paid for the first time in it. Nothing where money was spent and nobody came; 0 where somebody came for nothing.',
    fr: 'Tout ce qui a été dépensé dans la période pour gagner des clients, pour chaque utilisateur ayant payé pour la première fois. Rien là où l’on a dépensé et personne n’est venu ; 0 là où quelqu’un est venu sans dépense.',
  },
  synonyms: { en: ['CAC', 'cost per customer'], fr: ['CAC', 'coût par client'] },
  example: {
    en: '€160 win 8 customers: €20.',
    fr: '160 € gagnent 8 clients : 20 €.',
  },
  numerator: acquisitionSpend,
  denominator: newCustomers,
  dimensions: [channel, channelKind, country],
  grain: { finest: 'month' },
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  goal: { direction: 'down', target: 55, by: '2025-12-31' },
})
