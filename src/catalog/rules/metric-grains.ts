import { grains } from '../../definition/quantity-tree.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { finestGrainOfParts } from '../finest-grain.js'
import { problem } from '../problem.js'

/** The finest grain that a metric declares is one, and not finer than the times of what it is made of. */
export function metricGrains({ metricEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value, contents }) => {
    const declared = value.finestGrain
    if (declared === null) return []
    if (!grains.includes(declared)) {
      return [problem(owner, 'GRAIN_TOO_FINE', `Its finest grain "${declared}" is none.`, `The grains are ${quotedList(grains)}.`)]
    }
    const finest = finestGrainOfParts(contents, sources)
    if (finest === null) {
      const message = `It declares the grain "${declared}", but something that it measures has no time.`
      return [problem(owner, 'GRAIN_TOO_FINE', message, 'Give the measure its "at" or its source a "time", or declare no grain.')]
    }
    if (grains.indexOf(declared) >= grains.indexOf(finest)) return []
    const message = `It declares the grain "${declared}", but its times are known to the ${finest} only.`
    return [problem(owner, 'GRAIN_TOO_FINE', message, `Declare "${finest}" or a coarser one.`)]
  })
}
