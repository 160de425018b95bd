import { average, is, isIn, metric, score } from '../src/definition/index.js'
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

/** How easy customers find it. */
export const customerEffortScore = metric({
  name: 'customerEffortScore',
  label: { en: 'Customer effort score', fr: 'Score d’effort client' },
  description: {
    en: 'The mean of the valid answers (1, very hard, to 10, very easy) to “how easy was it?”, at the time of answering.',
    fr: 'Moyenne des réponses valables (1, très difficile, à 10, très facile) à « était-ce facile ? », selon la date de réponse.',
  },
  synonyms: { en: ['CES', 'effort score', 'ease'], fr: ['CES', 'score d’effort', 'facilité'] },
  example: {
    en: 'Three answers of 6, 8 and 10, and one of 11, which is not on the scale: 8.',
    fr: 'Trois réponses, 6, 8 et 10, et une de 11, qui n’est pas sur l’échelle : 8.',
  },
  numerator: average(surveys.points, { at: surveys.answeredAt }),
  filters: [is(surveys.kind, 'ces'), isIn(surveys.points, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: score,
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})
