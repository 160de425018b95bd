import type { Goal } from '../../definition/goal.js'
import type { Metric } from '../../definition/quantity-tree.js'
import { parseDay } from '../../kit/zoned-time.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { isFlow } from '../is-flow.js'
import { problem } from '../problem.js'

/** A complaint about a goal: what is wrong, and what would be right. */
type Complaint = readonly [message: string, remedy: string]

const lengths: readonly unknown[] = ['day', 'week', 'month', 'quarter', 'year']

/** A goal is a number to be reached: from a baseline, by a date, for a length of time where the metric is a flow. */
export function goals({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) => {
    if (value.goal === null) return []
    const wrong = [...numbers(value.goal), ...dates(value.goal), ...lengthOfTime(value.goal, value)]
    return wrong.map(([message, remedy]) => problem(owner, 'GOAL_INVALID', message, remedy))
  })
}

function numbers({ direction, target, baseline, for: groups = [] }: Goal): readonly Complaint[] {
  const all = [target, baseline, ...groups.flatMap(({ targets }) => Object.values(targets))].filter((each) => each !== undefined)
  const found: Complaint[] = []
  if (direction !== 'up' && direction !== 'down') found.push([`The direction of its goal is "${direction}".`, 'It is "up" or "down".'])
  if (!all.every(Number.isFinite)) found.push(['A target or the baseline of its goal is no number.', 'All are numbers.'])
  if (target === undefined && groups.length === 0)
    found.push(['Its goal has no target.', 'Give a "target", or targets of groups in "for".'])
  if (baseline === undefined) return found
  if (target === undefined)
    return [...found, ['Its goal has a baseline and no "target" for it.', 'The targets of groups have no baseline: leave it out.']]
  const isBehind = direction === 'up' ? baseline < target : baseline > target
  if (!isBehind)
    found.push([`Its goal leads ${direction}, from ${baseline} to ${target}.`, 'The baseline is where it started: on the other side.'])
  return found
}

function dates({ since, by, baseline }: Goal): readonly Complaint[] {
  const found: Complaint[] = [since, by]
    .filter((text) => text !== undefined && parseDay(text) === null)
    .map((text) => [`The date of its goal is "${text}".`, 'Write a date that exists, such as "2025-12-31".'])
  if (since === undefined || found.length > 0) return found
  if (by === undefined || baseline === undefined) {
    return [
      ['Its goal says "since" without "by" and "baseline".', 'The three make the line that is expected: give all, or leave "since" out.'],
    ]
  }
  return since <= by ? [] : [[`Its goal begins on ${since} and is to be reached by ${by}.`, 'It begins first.']]
}

function lengthOfTime({ per }: Goal, metric: Metric): readonly Complaint[] {
  if (per === undefined) return []
  if (!lengths.includes(per)) return [[`Its goal is per "${per}".`, 'It is per "day", "week", "month", "quarter" or "year".']]
  if (isFlow(metric)) return []
  return [
    [
      `Its goal is per ${per}, but it does not add up over time.`,
      'Only the target of counts and sums is for a length of time: leave "per" out.',
    ],
  ]
}
