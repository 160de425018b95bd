import { parseDay } from '../../kit/zoned-time.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** A goal is a number, to be reached by a date. */
export function goals({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value: { goal } }) => {
    if (goal === null) return []
    const numbers = [goal.target, goal.baseline ?? 0]
    return [
      ...(numbers.every(Number.isFinite)
        ? []
        : [problem(owner, 'GOAL_INVALID', 'The target or baseline of its goal is no number.', 'Both are numbers.')]),
      ...(goal.by === undefined || parseDay(goal.by) !== null
        ? []
        : [problem(owner, 'GOAL_INVALID', `The date of its goal is "${goal.by}".`, 'Write a date that exists, such as "2025-12-31".')]),
    ]
  })
}
