import type { Survey } from '../survey-table.js'
import { type Answer, exactly, ratio } from './answer.js'
import type { DimensionName } from './fact.js'
import { type Held, holding } from './holding.js'
import type { Lookups } from './lookups.js'
import { surveyKeys } from './satisfaction.js'
import { type Placed, type Span, type TimedTally, tallyTimed } from './timed-tally.js'

/** What is known of a person, from an answer until the next one that tells. */
export interface HeldSentiment extends Held {
  readonly person: number
  readonly sentiment: string
}

type Telling = Survey & { readonly userId: number; readonly sentiment: string; readonly sentimentAt: number }

const isTelling = (survey: Survey): survey is Telling => survey.userId !== null && survey.sentiment !== null && survey.sentimentAt !== null

/** All that is known of people's sentiment, each in the groups of its survey. */
export const heldSentiments = (lookups: Lookups): readonly Placed<HeldSentiment>[] => {
  const last = new Map<number, number>()
  const latestFirst = lookups.data.surveys.filter(isTelling).toSorted((one, other) => other.sentimentAt - one.sentimentAt)
  return latestFirst.map((survey) => {
    const { userId: person, sentiment, sentimentAt: from } = survey
    const to = last.get(person) ?? null
    last.set(person, from)
    return { keys: surveyKeys(survey, lookups), row: { person, sentiment, from, to } }
  })
}

/** Who is of a sentiment at an edge. */
const sentimentsAt = (rows: readonly HeldSentiment[], edge: number): ReadonlyMap<number, string> =>
  new Map(holding(rows, edge).map(({ person, sentiment }) => [person, sentiment]))

const shareOf =
  (sentiment: string) =>
  (rows: readonly HeldSentiment[], { end }: Span): Answer => {
    const known = [...sentimentsAt(rows, end).values()]
    return ratio(known.filter((each) => each === sentiment).length, known.length)
  }

/** How many of those in the group at the end were of another sentiment at the start. */
export const shiftsIn = (rows: readonly HeldSentiment[], { start, end }: Span, everybody: readonly HeldSentiment[]): number => {
  const before = sentimentsAt(everybody, start)
  return [...sentimentsAt(rows, end)].filter(([person, sentiment]) => (before.get(person) ?? sentiment) !== sentiment).length
}

/** The metrics of sentiment: a state that is carried forward from a person's last answer. */
export const tallySentiment = (lookups: Lookups): Readonly<Record<string, TimedTally>> => {
  const rows = heldSentiments(lookups)
  const people: readonly DimensionName[] = ['segment', 'country', 'plan', 'platform', 'channel', 'channelKind', 'campaign']
  const dimensions: readonly DimensionName[] = [...people, 'surveyCategory', 'surveyChannel', 'appVersion']
  return {
    fansShare: tallyTimed({ rows, dimensions, isExact: false, measure: shareOf('fan') }),
    atRiskShare: tallyTimed({ rows, dimensions, isExact: false, measure: shareOf('at risk') }),
    sentimentShifts: tallyTimed({ rows, dimensions, isExact: true, measure: (some, span, all) => exactly(shiftsIn(some, span, all)) }),
  }
}
