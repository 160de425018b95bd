import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { metricFacts } from '../metric-facts.js'
import { problem } from '../problem.js'
import { breakdownBy, metricsOnPage } from '../review-facts.js'
import { metricCycles } from './metric-cycles.js'

/** What a review is broken down by, at least one of its metrics has: those that don't have it are shown without. */
export function reviewBreakdowns(index: DefinitionIndex): readonly CatalogProblem[] {
  // What follows from a metric is known only where none is made of itself.
  if (index.reviewEntries.length === 0 || metricCycles(index).length > 0) return []
  const facts = metricFacts(index)
  return index.reviewEntries.flatMap(({ owner, value }) => {
    const shown = metricsOnPage(value, index.definition).flatMap(({ name }) => facts.get(name) ?? [])
    return value.by
      .filter((dimension) => index.dimensions.get(dimension.name) === dimension && breakdownBy(dimension, shown) === null)
      .map(({ name }) => {
        const message = `It is broken down by "${name}", which none of its metrics has.`
        const having = index.definition.dimensions.filter((dimension) => breakdownBy(dimension, shown) !== null)
        return problem(owner, 'DIMENSION_OUT_OF_REACH', message, `They have ${quotedList(having.map((each) => each.name))}.`)
      })
  })
}
