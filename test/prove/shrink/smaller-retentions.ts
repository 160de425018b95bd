import type { Predicate } from '../../../src/definition/expression-tree.js'
import type { Retention } from '../../../src/definition/retention.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import { fewer } from './fewer.js'
import { smallerFilters } from './smaller-questions.js'

/** Questions about a retention that ask for less than this one, each in one way. */
export function smallerRetentionQuestions(question: RetentionQuestion): readonly RetentionQuestion[] {
  const { by, where, offsets } = question
  // Each leads to less, and none back.
  const changes: readonly Partial<RetentionQuestion>[] = [
    ...by.map((name) => ({ by: by.filter((each) => each !== name) })),
    ...[{ where: null }, { calendar: null }, { currency: null }, { timeZone: 'UTC' }, { range: { all: true } }, { wantsValues: false }],
    ...[{ unbounded: false }, { rolling: false }],
    ...(offsets === null || offsets === 0 ? [] : [0, 1, offsets - 1].filter((less) => less < offsets).map((less) => ({ offsets: less }))),
    ...(where === null ? [] : smallerFilters(where).map((smaller) => ({ where: smaller }))),
  ]
  const asText = JSON.stringify(question)
  return changes.map((change) => ({ ...question, ...change })).filter((changed) => JSON.stringify(changed) !== asText)
}

/** Retentions that say less than this one, under the same name. */
export function smallerRetentions(retention: Retention): readonly Retention[] {
  const { start, return: back, values, dimensions } = retention
  const changed = (change: Partial<Retention>): Retention => ({ ...retention, ...change })
  const filters = (of: readonly Predicate[]) => (of.length === 0 ? [] : fewer(of))
  return [
    ...(values.length === 0 ? [] : fewer(values).map((some) => changed({ values: some }))),
    ...filters(start.filters).map((some) => changed({ start: { ...start, filters: some } })),
    ...filters(back.filters).map((some) => changed({ return: { ...back, filters: some } })),
    ...(start.at === null ? [] : [changed({ start: { ...start, at: null } })]),
    ...(back.at === null ? [] : [changed({ return: { ...back, at: null } })]),
    ...values.flatMap(({ of, ...value }, place) => {
      const { node } = of
      if (node.kind !== 'measure') return []
      return filters(node.filters).map((some) =>
        changed({ values: values.with(place, { ...value, of: { ...of, node: { ...node, filters: some } } }) }),
      )
    }),
    ...(dimensions === null ? [] : [changed({ dimensions: null })]),
  ]
}
