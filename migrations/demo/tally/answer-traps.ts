import { monthOf } from '../instant.js'
import { sumOf } from './answer.js'
import type { Lookups } from './lookups.js'
import { answerFacts, scoreFacts } from './satisfaction.js'
import { issueFacts, waits } from './support.js'
import { type Trap, trap } from './trap.js'

const scoreTrap = (lookups: Lookups): Trap => {
  const broken = (['nps', 'csat', 'ces'] as const).flatMap((kind) =>
    answerFacts(lookups, kind).filter(({ row }) => ['n/a', '11', ''].includes(row.score ?? '')),
  )
  const valid = scoreFacts(lookups, 'nps', 0, 10).length
  return trap(
    'brokenScores',
    broken.length,
    'valid answers to “would you recommend us?”; naive: all answers',
    valid,
    answerFacts(lookups, 'nps').length,
  )
}

const dismissedTrap = (lookups: Lookups): Trap => {
  const { surveys } = lookups.data
  const of = (score: string) => surveys.filter((survey) => survey.kind === 'love' && survey.score === score).length
  const [yes, no, dismissed] = [of('yes'), of('no'), of('dismissed')]
  const share = (below: number) => sumOf([yes]).div(below).toSignificantDigits(20)
  return trap(
    'dismissedPrompts',
    dismissed,
    'love ratio; naive: of all prompts that have a score',
    share(yes + no),
    share(yes + no + dismissed),
  )
}

const answeringTrap = ({ data: { surveys } }: Lookups): Trap => {
  const answered = surveys.filter((survey) => survey.answeredAt !== null)
  const later = answered.filter(({ sentAt, answeredAt }) => answeredAt !== null && monthOf(sentAt) !== monthOf(answeredAt)).length
  const month = '2025-09'
  const answeredThen = answered.filter(({ answeredAt }) => answeredAt !== null && monthOf(answeredAt) === month).length
  const sentThen = answered.filter(({ sentAt }) => monthOf(sentAt) === month).length
  return trap('answersInALaterMonth', later, `answers given in ${month}; naive: to the surveys sent in it`, answeredThen, sentThen)
}

const ticketTraps = (lookups: Lookups): readonly Trap[] => {
  const issues = issueFacts(lookups).map(({ row }) => row)
  const times = waits(issues)
  const mean = (count: number) => sumOf(times).div(count).toSignificantDigits(20)
  const unanswered = issues.length - times.length
  const { tickets } = lookups.data
  return [
    trap(
      'unansweredTickets',
      unanswered,
      'mean first response time in seconds; naive: unanswered as 0',
      mean(times.length),
      mean(issues.length),
    ),
    trap('noIssues', tickets.length - issues.length, 'tickets; naive: with spam and general inquiries', issues.length, tickets.length),
  ]
}

/** Traps in surveys and tickets: scores that are none, prompts dismissed, answers in a later month, tickets unanswered or no issue. */
export const answerTraps = (lookups: Lookups): readonly Trap[] => [
  scoreTrap(lookups),
  dismissedTrap(lookups),
  answeringTrap(lookups),
  ...ticketTraps(lookups),
]
