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
import { surveys } from './sources/surveys.js'

const valid = [is(surveys.kind, 'csat'), isIn(surveys.points, [1, 2, 3, 4, 5])]

/** The share of customers who are satisfied. */
export const customerSatisfaction = metric({
  name: 'customerSatisfaction',
  label: { en: 'Customer satisfaction', fr: 'Satisfaction client' },
  description: 'The share of valid answers (1 to 5) to “how satisfied are you?” that are 4 or 5, at the time of answering.',
  numerator: count(surveys, isIn(surveys.points, [4, 5]), { at: surveys.answeredAt }),
  denominator: count(surveys, { at: surveys.answeredAt }),
  filters: valid,
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: percentage,
  owner: 'customer success',
  tags: ['satisfaction'],
  goal: { direction: 'up', target: 0.75, by: '2025-12-31' },
})

/** How satisfied customers are on average. */
export const customerSatisfactionScore = metric({
  name: 'customerSatisfactionScore',
  label: { en: 'Customer satisfaction score', fr: 'Note de satisfaction client' },
  description: 'The mean of the valid answers (1 to 5) to “how satisfied are you?”, at the time of answering.',
  numerator: average(surveys.points, { at: surveys.answeredAt }),
  filters: valid,
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: score,
  owner: 'customer success',
  tags: ['satisfaction'],
})
