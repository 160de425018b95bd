import { canonical } from '../kit/canonical.js'
import { makePlan } from '../plan/make-plan.js'
import { presenceOf } from '../plan/presence.js'
import type { FieldQuestion, Question } from '../request/question.js'
import { comparisonName } from '../request/read-comparisons.js'
import type { Request } from '../request/request.js'

/** A legal question of a request, and where its answer belongs. */
export interface Legal {
  readonly place: number
  readonly question: Question
  readonly request: Request
}

/** Questions that one statement answers: the question that asks for all of their fields, and for each member which of those fields are its own. */
export interface QuestionGroup {
  readonly question: Question
  readonly members: readonly { readonly legal: Legal; readonly fields: readonly number[] }[]
}

/**
 * Puts questions together that differ only in the metrics they ask for, if those metrics bring the same groups: adding a metric may add rows, and a
 * question must not get rows that only another one asked for.
 */
export function mergeQuestions(legal: readonly Legal[]): readonly QuestionGroup[] {
  const groups = new Map<string, Legal[]>()
  for (const one of legal) {
    const name = legal.length === 1 ? '' : mergeName(one)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].map(groupOf)
}

function mergeName({ question, request }: Legal): string {
  // Without dimensions there is one group, whatever is asked; but rows say which periods "all" has.
  const isAlike = question.by.length === 0 && (request.grain === null || !request.isAll)
  const presence = isAlike ? '' : [presenceOf(makePlan(request)), ...comparedFields(question)]
  return canonical([{ ...question, fields: null, wants: null }, presence])
}

/** What a field is compared with brings groups too: those that were and are no more. */
function comparedFields({ fields }: Question): readonly string[] {
  return fields
    .filter(({ comparisons = [] }) => comparisons.length > 0)
    .map(fieldName)
    .sort()
}

/** A field with other comparisons is another one: each question finds its own, in its own order. */
const fieldName = ({ metric, where, segments, comparisons = [] }: FieldQuestion): string =>
  canonical([metric, where, segments, comparisons.map(comparisonName)])

function groupOf(members: readonly Legal[]): QuestionGroup {
  const fields = new Map(members.flatMap(({ question }) => question.fields.map((field) => [fieldName(field), field] as const)))
  const names = [...fields.keys()]
  const [first] = members
  if (first === undefined) throw new Error('A group of questions has at least one.')
  // Alone, a question is asked as it is, with a metric that it names twice in two places.
  if (members.length === 1) return { question: first.question, members: [{ legal: first, fields: [...first.question.fields.keys()] }] }
  const wants = {
    rows: members.some(({ question }) => question.wants.rows),
    total: members.some(({ question }) => question.wants.total),
    totalCount: members.some(({ question }) => question.wants.totalCount),
  }
  const merged = { ...first.question, fields: [...fields.values()], wants }
  return {
    question: merged,
    members: members.map((legal) => ({ legal, fields: legal.question.fields.map((field) => names.indexOf(fieldName(field))) })),
  }
}
