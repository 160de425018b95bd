import { versionOn } from './app-versions.js'
import { createdBy, oneOf } from './created-by.js'
import { evenChances } from './evenly.js'
import { beginning, day, dayOf, now } from './instant.js'
import { momentBetween } from './moment.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { story, topics, troubleAt } from './story.js'
import { withPanel } from './survey-panel.js'
import type { Survey } from './survey-table.js'
import { plantScores } from './survey-traps.js'
import type { User } from './users.js'

const comments = ['Love it! 🎉', 'It\'s "fine".', 'أفضل تطبيق', 'Charts are slow, again.', 'No answer from support…']

/** The share of unhappy people about that area at that time: 16 % in quiet times, 60 % about the troubled area in the midst of the story. */
const unhappyShare = (category: string, at: number): number => (category === story.topic ? 0.16 + 0.44 * troubleAt(at) : 0.16)

const scoreOf = (random: Random, kind: string, isUnhappy: boolean): string => {
  switch (kind) {
    case 'nps':
      return String(isUnhappy ? random.integer(0, 6) : random.chance(0.62) ? random.integer(9, 10) : random.integer(7, 8))
    case 'csat':
      return String(isUnhappy ? random.integer(1, 3) : random.integer(4, 5))
    case 'ces':
      return String(isUnhappy ? random.integer(1, 5) : random.integer(6, 10))
    default:
      return isUnhappy ? 'no' : 'yes'
  }
}

/** What an answer to "would you recommend us?" says of a person. */
const sentimentOf = (kind: string, score: string): string | null => {
  if (kind !== 'nps') return null
  return Number(score) >= 9 ? 'fan' : Number(score) <= 6 ? 'at risk' : 'neutral'
}

type Chances = ReturnType<typeof evenChances>
type Answer = Pick<Survey, 'answeredAt' | 'score' | 'comment' | 'sentiment'>

/** Half of the people answer within the week. A prompt that is waved away (`dismissed`) is no answer: it has a score, yet no time of answer. */
const answerTo = (random: Random, even: Chances, kind: string, category: string, sentAt: number): Answer => {
  const answeredAt = sentAt + random.integer(30, random.chance(0.7) ? 3600 : 7 * day)
  if (!random.chance(0.52) || answeredAt > now) {
    const isDismissed = kind === 'love' && random.chance(0.5)
    return { answeredAt: null, score: isDismissed ? 'dismissed' : null, comment: null, sentiment: null }
  }
  const score = scoreOf(random, kind, even(`${kind} ${category}`, unhappyShare(category, sentAt)))
  return { answeredAt, score, comment: random.chance(0.15) ? random.pick(comments) : null, sentiment: sentimentOf(kind, score) }
}

const sending = (random: Random): { readonly sentAt: number; readonly kind: string; readonly category: string } => {
  // People who write tickets are asked how it went: the flood of tickets is one of these surveys too.
  if (random.chance(0.09)) return { sentAt: momentBetween(random, story.begins, story.fixed), kind: 'csat', category: story.topic }
  const kind = random.weighted([['nps', 28] as const, ['csat', 42] as const, ['ces', 17] as const, ['love', 13] as const])
  return {
    sentAt: momentBetween(random, beginning + 5 * day, now),
    kind,
    category: random.chance(0.2) ? story.topic : random.weighted(topics),
  }
}

/** What answers say of people, and since when; and which version of the app asked, where one on a telephone did: not all have the latest. */
const withFacts = (surveys: readonly Survey[], users: readonly User[]): readonly Survey[] => {
  const random = randomStream('survey versions')
  const platformOf = new Map(users.map(({ id, platform }) => [id, platform]))
  return surveys.map((survey) => {
    const asksInApp = survey.channel === 'in-app' && ['ios', 'android'].includes(platformOf.get(survey.userId ?? 0) ?? '')
    const updatedAt = survey.sentAt - random.integer(0, 60) * day
    return {
      ...survey,
      sentimentAt: survey.sentiment === null ? null : survey.answeredAt,
      appVersion: asksInApp ? versionOn(dayOf(updatedAt)) : null,
    }
  })
}

/** The surveys, in order of sending; users who test are never asked. Traps: scores that are none, answers in a later month, prompts dismissed, people nobody knows. */
export const makeSurveys = ({ surveys: count }: DemoVolume, users: readonly User[]): readonly Survey[] => {
  const random = randomStream('surveys')
  const even = evenChances()
  const people = users.filter((user) => !user.isTest)
  const sendings = Array.from({ length: count }, () => sending(random)).sort((one, other) => one.sentAt - other.sentAt)
  const surveys = sendings.map(({ sentAt, kind, category }, index) => {
    const user = random.chance(0.02) ? undefined : oneOf(random, people, createdBy(people, sentAt))
    const channel = random.pick(['in-app', 'in-app', 'e-mail'])
    const sent = { id: index + 1, userId: user?.id ?? null, sentAt, kind, category, channel }
    return { ...sent, ...answerTo(random, even, kind, category, sentAt), sentimentAt: null, appVersion: null }
  })
  return withFacts(plantScores(withPanel(surveys, people)), people)
}
