import type { Question } from '../../request/question.js'
import { comparisonName } from '../../request/read-comparisons.js'
import { Refusal } from '../../request/refusal.js'
import type { Answer } from '../../rows/answer.js'
import type { Context } from '../context.js'
import { orRefused } from '../errors/refuse.js'
import type { QueryResolvers } from '../generated/resolver-types.js'
import { Refusals } from '../refusals.js'
import { type ReviewQuestions, reviewQuestions } from '../review-questions.js'
import { readReviewSelection } from '../selection/read-review.js'
import type { AnswerView } from '../views.js'

/** `Query.review`: a few questions, answered together with all others of the request. */
export const review: NonNullable<QueryResolvers['review']> = async (_root, given, context, info) => {
  const asked = context.catalog.reviews.get(given.name)
  if (asked === undefined) throw new Error(`The schema knows the review "${given.name}" and the catalogue does not.`)
  const { at = null, where = null, timeZone = null, calendar = null, currency = null } = given
  const selection = readReviewSelection(info)
  const questions = () => reviewQuestions(asked, { at, where, timeZone, calendar, currency }, selection, context.catalog)
  const [page, ...breakdowns] = await orRefused(answersTo(questions, context), context, info, () => [])
  if (page === undefined) throw new Error('A review has at least its page.')
  return { asked, page, breakdowns }
}

async function answersTo(questions: () => ReviewQuestions, context: Context): Promise<readonly AnswerView[]> {
  const { page, breakdowns } = orRefusals(questions)
  const all = [page, ...breakdowns]
  const answers = await together(all.map((question) => context.ask(question)))
  return answers.map((answer, place) => viewOf(answer, all[place] ?? page))
}

function orRefusals<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? new Refusals([error]) : error
  }
}

/** What is wrong with a review is wrong with several of its questions: it is said once. */
async function together(answers: readonly Promise<Answer>[]): Promise<readonly Answer[]> {
  const settled = await Promise.allSettled(answers)
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  const refusals = failures.flatMap((failure) => (failure instanceof Refusals ? failure.refusals : []))
  if (refusals.length > 0) throw new Refusals([...new Map(refusals.map((refusal) => [refusal.message, refusal])).values()])
  if (failures.length > 0) throw failures[0]
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

/** An answer as what values, comparisons and goals resolve from. */
function viewOf(answer: Answer, { by, where, segments, fields, wants }: Question): AnswerView {
  const comparisons = fields.map((field) => (field.comparisons ?? []).map(comparisonName))
  const selection = { fields, comparisons, columns: new Map(), dimensions: new Map(), wants }
  return { answer, selection, by, isFiltered: where !== null || segments.length > 0 }
}
