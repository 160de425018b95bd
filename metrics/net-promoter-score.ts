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
import { surveys } from './sources/surveys.js'

const answers = count(surveys, { at: surveys.answeredAt })

/** How many would recommend the company warmly. */
export const promoters = metric({
  name: 'promoters',
  label: { en: 'Promoters', fr: 'Promoteurs' },
  description: 'Answers of 9 or 10 to “would you recommend us?”, at the time of answering.',
  numerator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [9, 10])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  owner: 'customer success',
  tags: ['satisfaction'],
})

/** How many would rather warn of the company. */
export const detractors = metric({
  name: 'detractors',
  label: { en: 'Detractors', fr: 'Détracteurs' },
  description: 'Answers of 0 to 6 to “would you recommend us?”, at the time of answering.',
  numerator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [0, 1, 2, 3, 4, 5, 6])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  owner: 'customer success',
  tags: ['satisfaction'],
})

/** The per cent of promoters less the per cent of detractors, from -100 to 100. */
export const netPromoterScore = metric({
  name: 'netPromoterScore',
  label: { en: 'Net promoter score', fr: 'Net promoter score' },
  description:
    'The per cent of promoters less the per cent of detractors among all valid answers (0 to 10) to “would you recommend us?”: between -100 and 100.',
  numerator: times(100, minus(promoters, detractors)),
  denominator: answers,
  filters: [is(surveys.kind, 'nps'), isIn(surveys.points, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
  dimensions: [surveyCategory, surveyChannel, country, plan, segment, platform, appVersion, channel, channelKind, campaign],
  format: score,
  owner: 'customer success',
  tags: ['satisfaction'],
})
