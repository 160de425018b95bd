import { isoInstant, monthOf } from '../instant.js'
import { story } from '../story.js'
import { exactly, meanOf, ratio } from './answer.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { scoreFacts } from './satisfaction.js'
import { issueFacts, waits } from './support.js'

/** The story's three chapters, in months: before, in the midst of it, and when all is over. */
const chapters = {
  before: ['2025-05', '2025-06', '2025-07'],
  during: ['2025-08', '2025-09', '2025-10'],
  after: ['2025-12'],
} as const

const within = <T>(facts: readonly Fact<T>[], chapter: readonly string[]): readonly T[] =>
  facts.filter(({ at }) => chapter.includes(monthOf(at))).map(({ row }) => row)

/** How large each effect of the story is, chapter by chapter: tickets a month by whether they are about the troubled area, first response time, satisfaction. */
export const tallyStory = (lookups: Lookups) => {
  const issues = issueFacts(lookups)
  const about = issues.filter(({ keys }) => keys.topic === story.topic)
  const others = issues.filter(({ keys }) => keys.topic !== story.topic)
  const stars = scoreFacts(lookups, 'csat', 1, 5)
  const satisfied = (facts: readonly Fact<number>[], months: readonly string[]) => {
    const scores = within(facts, months)
    return ratio(scores.filter((score) => score >= 4).length, scores.length)
  }
  const effects = Object.entries(chapters).map(([chapter, months]) => ({
    chapter,
    months,
    ticketsAMonthAboutIt: ratio(within(about, months).length, months.length),
    ticketsAMonthAboutTheRest: ratio(within(others, months).length, months.length),
    firstResponseTime: meanOf(waits(within(issues, months))),
    firstResponseTimeByEmail: meanOf(waits(within(issues, months).filter(({ channel }) => channel === 'e-mail'))),
    customerSatisfactionAboutIt: satisfied(
      stars.filter(({ keys }) => keys.surveyCategory === story.topic),
      months,
    ),
    customerSatisfactionAboutTheRest: satisfied(
      stars.filter(({ keys }) => keys.surveyCategory !== story.topic),
      months,
    ),
  }))
  return {
    topic: story.topic,
    begins: isoInstant(story.begins),
    fixed: isoInstant(story.fixed),
    slowdown: exactly(story.slowdown).value,
    effects,
  }
}
