import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** A metric is made of quantities or metrics that read at least one source. */
export function metricQuantities({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value, contents }) => {
    const sides = value.denominator === null ? [value.numerator] : [value.numerator, value.denominator]
    const parts = [...sides, ...contents.timed.map(({ of }) => of)]
    const right = parts.every((part) => part?.kind === 'quantity' || part?.kind === 'metric') && Object.keys(value.sources).length > 0
    const remedy = 'Its numerator and denominator are measures such as sum(…) or count(…), arithmetic on them, or metrics.'
    return right ? [] : [problem(owner, 'TYPE_MISMATCH', 'It measures nothing.', remedy)]
  })
}
