import { grains } from '../definition/quantity-tree.js'
import type { CatalogRetention } from './catalog.js'
import type { DefinitionIndex } from './definition-index.js'
import { finestGrainOfParts } from './finest-grain.js'

/** What follows from each retention's definition, by name; asks for an index that no rule objects to. */
export function retentionFacts({ retentionEntries, definition, sources }: DefinitionIndex): ReadonlyMap<string, CatalogRetention> {
  return new Map(
    retentionEntries.map(({ value, contents }) => {
      const finest = finestGrainOfParts(contents, sources) ?? 'year'
      const allowed = definition.dimensions.filter(
        (dimension) => Object.hasOwn(dimension.reaches, value.start.source) && (value.dimensions?.includes(dimension) ?? true),
      )
      const found: CatalogRetention = {
        retention: value,
        dimensions: allowed.map(({ name }) => name),
        grains: grains.filter(
          (grain) => grain !== 'hour' && value.grains.includes(grain) && grains.indexOf(grain) >= grains.indexOf(finest),
        ),
      }
      return [value.name, Object.freeze(found)]
    }),
  )
}
