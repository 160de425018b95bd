import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Every dimension that a metric, filter or segment names is one of the catalogue's. Each is meant as it is, not misspelt: no other is guessed. */
export function listedDimensions({ entries, dimensions }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.dimensions.flatMap((dimension) => {
      const { name } = dimension
      const known = dimensions.get(name)
      if (known === dimension) return []
      if (known !== undefined) {
        const message = `It names a dimension "${name}" that is another one than the catalogue's.`
        return [problem(owner, 'NAME_TAKEN', message, 'Two dimensions share that name: rename one and list both.')]
      }
      return [problem(owner, 'UNKNOWN_DIMENSION', `The dimension "${name}" is not in the catalogue.`, 'Add it to "dimensions".')]
    }),
  )
}
