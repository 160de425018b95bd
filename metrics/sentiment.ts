import { atEnd, came, countDistinct, is, metric, minus, percentage, plus } from '../src/definition/index.js'
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
import { payingPlans } from './segments/paying-plans.js'
import { surveys } from './sources/surveys.js'

const people = countDistinct(surveys.userId)
const peopleOf = (sentiment: 'fan' | 'neutral' | 'at risk') => countDistinct(surveys.userId, is(surveys.sentiment, sentiment))

const common = {
  dimensions: [segment, country, plan, platform, channel, channelKind, campaign, surveyCategory, surveyChannel, appVersion],
  owner: 'customer success',
  tags: ['satisfaction'],
  usefulness: 'actionable',
  segments: [payingPlans, enterpriseCustomers],
} as const

/** The share of people who love the company. */
export const fansShare = metric({
  ...common,
  name: 'fansShare',
  label: { en: 'Share of fans', fr: 'Part de fans' },
  description: {
    en: 'Of the people whose sentiment is known at the end of the period, the share of fans: whose last answer to “would you recommend us?” was 9 or 10, however long ago.',
    fr: 'Parmi les personnes dont le sentiment est connu à la fin de la période, la part de fans : leur dernière réponse à « nous recommanderiez-vous ? » était 9 ou 10, si ancienne soit-elle.',
  },
  synonyms: { en: ['fans', 'share of promoters', 'advocates'], fr: ['fans', 'ambassadeurs'] },
  example: {
    en: 'Of 10 people who are known 4 were fans when they last answered: 40 %.',
    fr: 'Sur 10 personnes connues, 4 étaient fans à leur dernière réponse : 40 %.',
  },
  numerator: atEnd(peopleOf('fan')),
  denominator: atEnd(people),
  format: percentage,
})

/** The share of people who may leave. */
export const atRiskShare = metric({
  ...common,
  name: 'atRiskShare',
  label: { en: 'Share at risk', fr: 'Part à risque' },
  description: {
    en: 'Of the people whose sentiment is known at the end of the period, the share at risk: whose last answer to “would you recommend us?” was 6 or less, however long ago.',
    fr: 'Parmi les personnes dont le sentiment est connu à la fin de la période, la part à risque : leur dernière réponse à « nous recommanderiez-vous ? » était 6 ou moins, si ancienne soit-elle.',
  },
  synonyms: { en: ['at risk', 'customers at risk', 'health'], fr: ['clients à risque', 'santé client'] },
  example: {
    en: 'Of 10 people who are known 2 were at risk when they last answered: 20 %.',
    fr: 'Sur 10 personnes connues, 2 étaient à risque à leur dernière réponse : 20 %.',
  },
  numerator: atEnd(peopleOf('at risk')),
  denominator: atEnd(people),
  format: percentage,
})

/** How many people changed their mind. Who came to each sentiment, less those of whom none was known: who moved between two that are known. */
export const sentimentShifts = metric({
  ...common,
  name: 'sentimentShifts',
  label: { en: 'Sentiment shifts', fr: 'Changements de sentiment' },
  description: {
    en: 'People whose sentiment is known at the start and at the end of the period and is not the same: fans, neutral or at risk. Who changes their mind and back in between has not moved.',
    fr: 'Personnes dont le sentiment est connu au début et à la fin de la période, et n’est plus le même. Qui change d’avis puis revient entre-temps n’a pas bougé.',
  },
  synonyms: { en: ['mood swings', 'change of sentiment'], fr: ['évolution du sentiment', 'changements d’avis'] },
  example: {
    en: 'Of 9 people who are known two change their mind, one does and changes it back, and a tenth is new: 2.',
    fr: 'Sur 9 personnes connues, deux changent d’avis, une en change puis revient, et une dixième est nouvelle : 2.',
  },
  numerator: minus(plus(plus(came(peopleOf('fan')), came(peopleOf('neutral'))), came(peopleOf('at risk'))), came(people)),
})
