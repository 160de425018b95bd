import { count, isPresent, metric, percentage } from '../src/definition/index.js'
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
import { surveyKind } from './dimensions/survey-kind.js'
import { enterpriseCustomers } from './segments/enterprise-customers.js'
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { surveys } from './sources/surveys.js'

/** The share of surveys that were answered. */
export const surveyResponseRate = metric({
  name: 'surveyResponseRate',
  label: { en: 'Survey response rate', fr: 'Taux de réponse aux enquêtes' },
  description: {
    en: 'The share of surveys sent that were answered by now, in the period of sending. Other survey metrics go by the time of answering.',
    fr: 'Part des enquêtes envoyées ayant reçu une réponse à ce jour, dans la période de l’envoi. Les autres mesures d’enquête suivent la date de réponse.',
  },
  synonyms: { en: ['response rate', 'survey participation'], fr: ['taux de réponse', 'participation aux enquêtes'] },
  example: {
    en: '40 of 100 surveys sent are answered: 40 %.',
    fr: '40 enquêtes envoyées sur 100 reçoivent une réponse : 40 %.',
  },
  numerator: count(surveys, isPresent(surveys.answeredAt)),
  denominator: count(surveys),
  dimensions: [surveyCategory, surveyKind, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: percentage,
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})
