import { isoInstant, monthOf } from '../instant.js'
import { story } from '../story.js'
import { exactly, meanOf, ratio } from './answer.js'
import { customersAt, type HeldSubscription, heldSubscriptions, lostIn } from './customers.js'
import type { Fact } from './fact.js'
import type { Lookups } from './lookups.js'
import { backAfter, newcomerFacts } from './returning.js'
import { scoreFacts } from './satisfaction.js'
import { issueFacts, waits } from './support.js'
import { monthSpan } from './timed-tally.js'

/** The story's three chapters, in months: before, in the midst of it, and when all is over. */
const chapters = {
  before: ['2025-05', '2025-06', '2025-07'],
  during: ['2025-08', '2025-09', '2025-10'],
  after: ['2025-12'],
} as const

const within = <T>(facts: readonly Fact<T>[], chapter: readonly string[]): readonly T[] =>
  facts.filter(({ at }) => chapter.includes(monthOf(at))).map(({ row }) => row)

/** Who leaves, leaves a little later than the trouble begins. */
const churnChapters = {
  before: ['2025-05', '2025-06', '2025-07', '2025-08'],
  during: ['2025-09', '2025-10'],
  after: ['2025-12'],
} as const

/** The share of customers lost a month, in the plans that hold the troubled area and in the others. */
const tallyChurn = (lookups: Lookups) => {
  const rows = heldSubscriptions(lookups).map(({ row }) => row)
  const churn = (some: readonly HeldSubscription[], chapter: readonly string[]) => {
    const spans = chapter.map(monthSpan)
    const lost = spans.reduce((sum, span) => sum + lostIn(some, span, rows), 0)
    return ratio(
      lost,
      spans.reduce((sum, { start }) => sum + customersAt(some, start).size, 0),
    )
  }
  const isTroubled = ({ subscription }: HeldSubscription): boolean => ['business', 'enterprise'].includes(subscription.plan)
  const [troubled, others] = [rows.filter(isTroubled), rows.filter((row) => !isTroubled(row))]
  return Object.entries(churnChapters).map(([chapter, months]) => {
    return { chapter, months, churnRateOfItsPlans: churn(troubled, months), churnRateOfTheRest: churn(others, months) }
  })
}

/** People come back less often a month after the trouble begins, and as before once it is over: told by the month of their sign-up. */
const returnChapters = { before: ['2025-06', '2025-07', '2025-08'], during: ['2025-09', '2025-10'], after: ['2025-12'] } as const

/** The share of new users who come back, in the plans that hold the troubled area and in the others. */
const tallyReturns = (lookups: Lookups) => {
  const facts = newcomerFacts(lookups)
  const [troubled, others] = [true, false].map((isTroubled) =>
    facts.filter(({ row }) => story.plans.includes(row.user.plan) === isTroubled),
  )
  return Object.entries(returnChapters).map(([chapter, months]) => {
    const of = (some: typeof facts = [], days: number) => backAfter(within(some, months), days)
    return {
      ...{ chapter, months },
      ...{ day1RetentionOfItsPlans: of(troubled, 1), day1RetentionOfTheRest: of(others, 1) },
      ...{ day7RetentionOfItsPlans: of(troubled, 7), day7RetentionOfTheRest: of(others, 7) },
    }
  })
}

/** How large each effect of the story is, chapter by chapter: tickets a month by whether they are about the troubled area, first response time, satisfaction, churn. */
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
    churn: tallyChurn(lookups),
    returns: tallyReturns(lookups),
  }
}
