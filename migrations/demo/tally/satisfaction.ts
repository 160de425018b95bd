import type { Survey } from '../survey-table.js'
import { exactly, meanOf, ratio } from './answer.js'
import type { DimensionName, Fact, Keys } from './fact.js'
import type { Lookups } from './lookups.js'
import { type MetricTally, tallyMetric } from './metric-tally.js'

/** A survey's score where it is a whole number in those bounds, else null. */
const scoreWithin = (score: string | null, low: number, high: number): number | null => {
  if (score === null || !/^\d+$/.test(score)) return null
  const value = Number(score)
  return value >= low && value <= high ? value : null
}

/** The groups of a survey, and those of the person who was asked. */
export const surveyKeys = (survey: Survey, lookups: Lookups): Keys => {
  const { category: surveyCategory, kind: surveyKind, channel: surveyChannel, appVersion } = survey
  return { ...lookups.userKeys(survey.userId), surveyCategory, surveyKind, surveyChannel, appVersion }
}

/** The answers to the surveys of one kind, at the time of answering. */
export const answerFacts = (lookups: Lookups, kind: string): readonly Fact<Survey>[] =>
  lookups.data.surveys.flatMap((survey) =>
    survey.kind === kind && survey.answeredAt !== null ? [{ at: survey.answeredAt, keys: surveyKeys(survey, lookups), row: survey }] : [],
  )

/** The valid scores of the answers to one kind of survey. */
export const scoreFacts = (lookups: Lookups, kind: string, low: number, high: number): readonly Fact<number>[] =>
  answerFacts(lookups, kind).flatMap(({ at, keys, row }) => {
    const score = scoreWithin(row.score, low, high)
    return score === null ? [] : [{ at, keys, row: score }]
  })

/** The metrics of satisfaction. */
export const tallySatisfaction = (lookups: Lookups): Readonly<Record<string, MetricTally>> => {
  const people: readonly DimensionName[] = ['country', 'plan', 'segment', 'platform', 'channel', 'channelKind', 'campaign']
  const dimensions: readonly DimensionName[] = ['surveyCategory', 'surveyChannel', 'appVersion', ...people]
  const recommendations = scoreFacts(lookups, 'nps', 0, 10)
  const stars = scoreFacts(lookups, 'csat', 1, 5)
  const loves = answerFacts(lookups, 'love').filter(({ row }) => row.score === 'yes' || row.score === 'no')
  const sent = lookups.data.surveys.map((survey) => ({ at: survey.sentAt, keys: surveyKeys(survey, lookups), row: survey }))
  const above = (scores: readonly number[], low: number): number => scores.filter((score) => score >= low).length
  const below = (scores: readonly number[]): number => scores.filter((score) => score <= 6).length
  const answered = (rows: readonly Survey[]): number => rows.filter((row) => row.answeredAt !== null).length
  return {
    promoters: tallyMetric({ facts: recommendations.filter(({ row }) => row >= 9), dimensions, measure: (rows) => exactly(rows.length) }),
    detractors: tallyMetric({ facts: recommendations.filter(({ row }) => row <= 6), dimensions, measure: (rows) => exactly(rows.length) }),
    netPromoterScore: tallyMetric({
      facts: recommendations,
      dimensions,
      measure: (rows) => ratio(100 * (above(rows, 9) - below(rows)), rows.length),
    }),
    customerSatisfaction: tallyMetric({ facts: stars, dimensions, measure: (rows) => ratio(above(rows, 4), rows.length) }),
    customerSatisfactionScore: tallyMetric({ facts: stars, dimensions, measure: meanOf }),
    customerEffortScore: tallyMetric({ facts: scoreFacts(lookups, 'ces', 1, 10), dimensions, measure: meanOf }),
    loveRatio: tallyMetric({
      facts: loves,
      dimensions,
      measure: (rows) => ratio(rows.filter((row) => row.score === 'yes').length, rows.length),
    }),
    surveyResponseRate: tallyMetric({
      facts: sent,
      dimensions: [...dimensions, 'surveyKind'],
      measure: (rows) => ratio(answered(rows), rows.length),
    }),
  }
}
