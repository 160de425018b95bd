import type { GroupTargets } from '../../definition/goal.js'
import type { Metric } from '../../definition/quantity-tree.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Groups with a target of their own are groups of the metric: by one of its dimensions, of a value that it can have. */
export function goalGroups({ metricEntries, dimensions }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) => {
    const groups = value.goal?.for ?? []
    return groups.flatMap((group, index) => {
      const { name } = group.dimension
      const wrong = (message: string, remedy: string) => [problem(owner, 'GOAL_INVALID', message, remedy)]
      if (dimensions.get(name) !== group.dimension)
        return wrong(`Its goal names the dimension "${name}", which the catalogue does not list.`, 'List it.')
      if (groups.findIndex(({ dimension }) => dimension === group.dimension) < index) {
        return wrong(`Its goal names the dimension "${name}" twice.`, 'Give all of its targets at once.')
      }
      if (!hasDimension(value, group))
        return wrong(`Its goal names the dimension "${name}", which it does not have.`, 'Take one of its own.')
      return values(owner, group)
    })
  })
}

function hasDimension({ dimensions, sources }: Metric, { dimension }: GroupTargets): boolean {
  const reaches = Object.keys(sources).every((source) => Object.hasOwn(dimension.reaches, source))
  return reaches && (dimensions === null || dimensions.includes(dimension))
}

function values(owner: Owner, { dimension, targets }: GroupTargets): readonly CatalogProblem[] {
  const named = Object.keys(targets)
  const { name, values: known } = dimension
  if (named.length === 0) return [problem(owner, 'GOAL_INVALID', `Its goal gives no targets for "${name}".`, 'Give at least one.')]
  return named
    .filter((value) => known.length > 0 && !known.includes(value))
    .map((value) => {
      const remedy = `It is one of ${quotedList(known)}.${didYouMean(value, known)}`
      return problem(owner, 'GOAL_INVALID', `Its goal has a target for "${value}", which "${name}" never is.`, remedy)
    })
}
