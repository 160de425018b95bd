import { count, is, isIn, metric, minus, score, times } from '../src/definition/index.js'
import { appVersion } from './dimensions/app-version.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { segment } from './dimensions/segment.js'
import { surveyCategory } from './dimensions/survey-category.js'
import { surveyChannel } from './dimensions/survey-channel.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { surveys } from './sources/surveys.js'

const answers = count(surveys, { at: surveys.answeredAt })

/** How many would recommend the company warmly. */
export const promoters = metric({
  name: 'promoters',
  label: { en: 'Promoters', fr: 'Promoteurs' },
  description: {
    en: 'Answers of 9 or 10 to “would you recommend us?”, at the time of answering.',
    fr: 'Réponses de 9 ou 10 à « nous recommanderiez-vous ? », selon la date de réponse.',
  },
  synonyms: { en: ['fans who recommend us', 'NPS promoters'], fr: ['promoteurs du NPS', 'clients qui recommandent'] },
  example: {
    en: '60 of 100 answers are 9 or 10: 60.',
    fr: '60 réponses sur 100 sont 9 ou 10 : 60.',
  },
  numerator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [9, 10])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'vanity',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})

/** How many would rather warn of the company. */
export const detractors = metric({
  name: 'detractors',
  label: { en: 'Detractors', fr: 'Détracteurs' },
  description: {
    en: 'Answers of 0 to 6 to “would you recommend us?”, at the time of answering.',
    fr: 'Réponses de 0 à 6 à « nous recommanderiez-vous ? », selon la date de réponse.',
  },
  synonyms: { en: ['NPS detractors', 'unhappy customers'], fr: ['détracteurs du NPS', 'clients mécontents'] },
  example: {
    en: '8 of 100 answers are 0 to 6: 8.',
    fr: '8 réponses sur 100 vont de 0 à 6 : 8.',
  },
  numerator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [0, 1, 2, 3, 4, 5, 6])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})

/** The per cent of promoters less the per cent of detractors, from -100 to 100. */
export const netPromoterScore = metric({
  name: 'netPromoterScore',
  label: { en: 'Net promoter score', fr: 'Net promoter score' },
  description: {
    en: 'The per cent of promoters less the per cent of detractors among all valid answers (0 to 10) to “would you recommend us?”: between -100 and 100.',
    fr: 'Pourcentage de promoteurs moins pourcentage de détracteurs parmi toutes les réponses valables (0 à 10) à « nous recommanderiez-vous ? » : entre -100 et 100.',
  },
  synonyms: { en: ['NPS', 'promoter score', 'recommendation score'], fr: ['NPS', 'score de recommandation'] },
  example: {
    en: '60 of 100 answers are 9 or 10, and 8 are 0 to 6: 52.',
    fr: '60 réponses sur 100 sont 9 ou 10, et 8 vont de 0 à 6 : 52.',
  },
  numerator: times(100, minus(promoters, detractors)),
  denominator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: score,
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
  goal: { direction: 'up', target: 30, by: '2025-12-31' },
})
