import { grains } from '../../definition/quantity-tree.js'
import type { Review, ReviewComparison } from '../../definition/review.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

const comparisons: readonly ReviewComparison[] = ['previousPeriod', 'samePeriodLastYear']

/** The most groups of a breakdown, and the most periods of a trend. */
const most = { top: 100, periods: 400 } as const

/** A review has metrics and a grain, comparisons that exist, and whole numbers of groups and periods; it says nothing twice. */
export function reviewShape({ reviewEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return reviewEntries.flatMap(({ owner, value }) => [...parts(owner, value), ...sizes(owner, value), ...repeated(owner, value)])
}

function parts(owner: Owner, { metrics, grain, compare }: Review): readonly CatalogProblem[] {
  const unknown = compare.filter((name) => !comparisons.includes(name))
  return [
    ...(metrics.length === 0 ? [problem(owner, 'REVIEW_INVALID', 'It has no metrics.', 'List at least one.')] : []),
    ...(grains.includes(grain)
      ? []
      : [problem(owner, 'REVIEW_INVALID', `Its grain "${grain}" is none.`, `The grains are ${quotedList(grains)}.`)]),
    ...unknown.map((name) => problem(owner, 'REVIEW_INVALID', `There is no comparison "${name}".`, `It is ${quotedList(comparisons)}.`)),
  ]
}

function sizes(owner: Owner, review: Review): readonly CatalogProblem[] {
  return (['top', 'periods'] as const)
    .filter((size) => !Number.isInteger(review[size]) || review[size] < 1 || review[size] > most[size])
    .map((size) => {
      const message = `Its "${size}" is ${review[size]}.`
      return problem(owner, 'REVIEW_INVALID', message, `It is a whole number from 1 to ${most[size]}.`)
    })
}

function repeated(owner: Owner, { metrics, by, compare, segments }: Review): readonly CatalogProblem[] {
  const twice = (what: string, names: readonly string[]) =>
    [...new Set(names.filter((name, place) => names.indexOf(name) < place))].map((name) =>
      problem(owner, 'REVIEW_INVALID', `It names the ${what} "${name}" twice.`, 'Once is enough.'),
    )
  return [
    ...twice('metric', metrics.map(nameOf)),
    ...twice('dimension', by.map(nameOf)),
    ...twice('comparison', compare),
    ...twice('segment', segments.map(nameOf)),
  ]
}

const nameOf = ({ name }: { readonly name: string }): string => name
