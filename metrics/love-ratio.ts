import { count, is, isIn, metric, percentage } from '../src/definition/index.js'
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

/** The share of those who said yes among those who said yes or no. */
export const loveRatio = metric({
  name: 'loveRatio',
  label: { en: 'Love ratio', fr: 'Taux de coup de cœur' },
  description: {
    en: 'The share of “yes” among the answers “yes” and “no” to “do you love it?”. Prompts that were waved away are in neither.',
    fr: 'Part de « oui » parmi les réponses « oui » et « non » à « l’aimez-vous ? », selon la date de réponse. Les questions écartées ne comptent ni dans l’un ni dans l’autre.',
  },
  synonyms: { en: ['love score', 'do you love it'], fr: ['ratio d’amour', 'l’aimez-vous'] },
  example: {
    en: '30 say yes, 10 say no and 60 wave the question away: 75 %.',
    fr: '30 disent oui, 10 disent non et 60 écartent la question : 75 %.',
  },
  numerator: count(surveys, is(surveys.score, 'yes'), { at: surveys.answeredAt }),
  denominator: count(surveys, { at: surveys.answeredAt }),
  filters: [is(surveys.kind, 'love'), isIn(surveys.score, ['yes', 'no'])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: percentage,
  owner: 'product',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers, mobileUsers],
})
