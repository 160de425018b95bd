import { average, count, is, isIn, metric, percentage, score } from '../src/definition/index.js'
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

const valid = [is(surveys.kind, 'csat'), isIn(surveys.points, [1, 2, 3, 4, 5])]

/** The share of customers who are satisfied. */
export const customerSatisfaction = metric({
  name: 'customerSatisfaction',
  label: { en: 'Customer satisfaction', fr: 'Satisfaction client' },
  description: {
    en: 'The share of valid answers (1 to 5) to “how satisfied are you?” that are 4 or 5, at the time of answering.',
    fr: 'Part des réponses valables (1 à 5) à « êtes-vous satisfait ? » qui sont 4 ou 5, selon la date de réponse.',
  },
  synonyms: { en: ['CSAT', 'satisfied customers', 'satisfaction rate'], fr: ['CSAT', 'taux de satisfaction', 'clients satisfaits'] },
  example: {
    en: '200 of 400 answers are 4 or 5: 50 %.',
    fr: '200 réponses sur 400 sont 4 ou 5 : 50 %.',
  },
  numerator: count(surveys, isIn(surveys.points, [4, 5]), { at: surveys.answeredAt }),
  denominator: count(surveys, { at: surveys.answeredAt }),
  filters: valid,
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: percentage,
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
  goal: { direction: 'up', target: 0.75, by: '2025-12-31' },
})

/** How satisfied customers are on average. */
export const customerSatisfactionScore = metric({
  name: 'customerSatisfactionScore',
  label: { en: 'Customer satisfaction score', fr: 'Note de satisfaction client' },
  description: {
    en: 'The mean of the valid answers (1 to 5) to “how satisfied are you?”, at the time of answering.',
    fr: 'Moyenne des réponses valables (1 à 5) à « êtes-vous satisfait ? », selon la date de réponse.',
  },
  synonyms: { en: ['CSAT score', 'mean satisfaction', 'composite CSAT'], fr: ['score CSAT', 'satisfaction moyenne'] },
  example: {
    en: '100 answers each of 5, 4, 3 and 2: 3.5.',
    fr: '100 réponses de chacune des notes 5, 4, 3 et 2 : 3,5.',
  },
  numerator: average(surveys.points, { at: surveys.answeredAt }),
  filters: valid,
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: score,
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})
