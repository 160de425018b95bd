import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { isInstant } from '../is-instant.js'
import { problem } from '../problem.js'

/** A fixed clock shows an instant. */
export function clock({ definition: { now }, owner }: DefinitionIndex): readonly CatalogProblem[] {
  if (now === null || isInstant(now)) return []
  return [
    problem(owner, 'CLOCK_INVALID', `Its clock "now" is "${now}".`, 'Write an instant with its offset, such as "2025-12-31T00:00:00Z".'),
  ]
}
