import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Every metric that another one is made of, or that a review shows, is one of the catalogue's. */
export function listedMetrics({ entries, metrics }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.metrics.flatMap((metric) => {
      const { name } = metric
      const known = metrics.get(name)
      if (known === metric) return []
      if (known !== undefined) {
        const message = `It ${owner.kind === 'review' ? 'shows' : 'is made of'} a metric "${name}" that is another one than the catalogue's.`
        return [problem(owner, 'NAME_TAKEN', message, 'Two metrics share that name: rename one and list both.')]
      }
      const orElse = owner.kind === 'review' ? '' : ', or use its quantity itself'
      return [problem(owner, 'UNKNOWN_METRIC', `The metric "${name}" is not in the catalogue.`, `Add it to "metrics"${orElse}.`)]
    }),
  )
}
