import { didYouMean } from '../../kit/did-you-mean.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The North Star is one of the catalogue's metrics. */
export function northStar({ definition, owner, metrics }: DefinitionIndex): readonly CatalogProblem[] {
  const { northStar: star } = definition
  if (star === null || metrics.get(star.name) === star) return []
  const remedy = `Add it to "metrics", or choose one of those.${didYouMean(star.name, metrics.keys())}`
  return [problem(owner, 'UNKNOWN_METRIC', `Its North Star "${star.name}" is not in the catalogue.`, remedy)]
}
