import type { FieldQuestion, FilterQuestion, Question } from '../../../src/request/question.js'

/** Questions that ask for less than this one, each in one way. */
export function smallerQuestions(question: Question): readonly Question[] {
  const { fields, by, where, segments, orderBy, subtotals, timeZone, grain, wants } = question
  // Each leads to less, and none back: else there would be no end.
  const plain: readonly Partial<Question>[] = [
    ...[{ orderBy: [] }, { subtotals: [] }, { having: null }, { top: null }, { segments: [] }, { where: null }, { first: 10_000 }],
    ...[{ calendar: null }, { currency: null }, { timeZone: 'UTC' }, { range: { all: true } }, { grain: null }],
    ...(timeZone === null || timeZone === 'UTC' ? [] : [{ timeZone: null }]),
    ...(grain === null ? [] : [{ grain: 'year' } as const]),
    ...(wants.rows ? [{ wants: { rows: true, total: false, totalCount: false } }] : []),
    ...(wants.total ? [{ wants: { rows: false, total: true, totalCount: false } }] : []),
    ...without(orderBy).map((some) => ({ orderBy: some })),
    ...without(segments).map((some) => ({ segments: some })),
    ...without(subtotals).map((some) => ({ subtotals: some })),
    ...without(fields).map((some) => ({ fields: some })),
    ...fields.flatMap((field, index) => smallerFields(field).map((smaller) => ({ fields: fields.with(index, smaller) }))),
    ...(where === null ? [] : smallerFilters(where).map((smaller) => ({ where: smaller }))),
  ]
  const grouped = by.map(
    (name): Partial<Question> => ({
      by: by.filter((each) => each !== name),
      orderBy: orderBy.filter(({ dimension }) => dimension !== name),
      subtotals: [],
      ...(by.length === 1 ? { top: null } : {}),
    }),
  )
  return [...grouped, ...plain].filter((change) => isChange(question, change)).map((change) => ({ ...question, ...change }))
}

function isChange(question: Question, change: Partial<Question>): boolean {
  if ('fields' in change && change.fields?.length === 0) return false
  return JSON.stringify({ ...question, ...change }) !== JSON.stringify(question)
}

const without = <T>(list: readonly T[]): readonly (readonly T[])[] => list.map((_, index) => list.filter((_each, other) => other !== index))

function smallerFields(field: FieldQuestion): readonly FieldQuestion[] {
  const filters = field.where === null ? [] : [null, ...smallerFilters(field.where)]
  const { comparisons = [] } = field
  return [
    ...filters.map((where) => ({ ...field, where })),
    ...(field.segments.length > 0 ? [{ ...field, segments: [] }] : []),
    ...without(comparisons).map((some) => ({ ...field, comparisons: some })),
  ]
}

/** Filters that are a part of this one. */
export function smallerFilters(filter: FilterQuestion): readonly FilterQuestion[] {
  const inside = Object.entries(filter).flatMap(([name, part]): readonly FilterQuestion[] => {
    if ((name === 'and' || name === 'or') && Array.isArray(part)) {
      return [
        ...part,
        ...without(part)
          .filter((some) => some.length > 0)
          .map((some) => ({ [name]: some })),
        ...part.flatMap((each: FilterQuestion, index) => smallerFilters(each).map((smaller) => ({ [name]: part.with(index, smaller) }))),
      ]
    }
    if (name === 'not') return [part as FilterQuestion, ...smallerFilters(part as FilterQuestion).map((smaller) => ({ not: smaller }))]
    return smallerConditions(part as object).map((smaller) => ({ [name]: smaller }))
  })
  const entries = Object.entries(filter)
  return [...inside, ...(entries.length > 1 ? without(entries).map((some) => Object.fromEntries(some)) : [])]
}

function smallerConditions(condition: object): readonly object[] {
  const entries = Object.entries(condition)
  const lists = entries.flatMap(([operator, value]) =>
    Array.isArray(value) && value.length > 1 ? without(value).map((some) => ({ ...condition, [operator]: some })) : [],
  )
  return [...lists, ...(entries.length > 1 ? without(entries).map((some) => Object.fromEntries(some)) : [])]
}
