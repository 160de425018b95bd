import type { Catalog } from '../../catalog/catalog.js'
import type { ValueKind } from '../../definition/column-type.js'
import type { Dimension } from '../../definition/expression-tree.js'
import { unreachable } from '../../kit/unreachable.js'
import { definitionText } from './definition-text.js'
import { quoted } from './quoted.js'

/** DimensionValues and DimensionFilter: one typed field for each dimension; nothing where the catalogue has none. */
export function dimensionTypesSdl({ dimensions }: Catalog): string {
  const all = [...dimensions.values()]
  return all.length === 0 ? '' : `${valuesSdl(all)}${filterSdl(all)}`
}

function valuesSdl(dimensions: readonly Dimension[]): string {
  const fields = dimensions.map((dimension) => fieldSdl(dimension, schemaTypes(dimension.type).value))
  return `"The group of a row: one field for each dimension. One that is not in \`by\` is refused."\ntype DimensionValues {\n${fields.join('\n')}\n}\n`
}

const COMBINATIONS = `  "All of these hold."
  and: [DimensionFilter!]
  "At least one of these holds."
  or: [DimensionFilter!]
  "This does not hold: its exact complement."
  not: DimensionFilter`

function filterSdl(dimensions: readonly Dimension[]): string {
  const fields = dimensions.map((dimension) => fieldSdl(dimension, schemaTypes(dimension.type).condition))
  return `"A condition on dimensions. All that is set holds together."\ninput DimensionFilter {\n${COMBINATIONS}\n${fields.join('\n')}\n}\n`
}

function fieldSdl(dimension: Dimension, type: string): string {
  return `  ${quoted(definitionText(dimension))}\n  ${dimension.name}: ${type}`
}

/** The types of a dimension's values and of the condition on it. */
function schemaTypes(kind: ValueKind): { readonly value: string; readonly condition: string } {
  switch (kind) {
    case 'text':
      return { value: 'String', condition: 'TextCondition' }
    case 'id':
      return { value: 'ID', condition: 'IdCondition' }
    case 'boolean':
      return { value: 'Boolean', condition: 'BooleanCondition' }
    case 'date':
      return { value: 'Date', condition: 'DateCondition' }
    case 'timestamp':
      return { value: 'DateTime', condition: 'DateCondition' }
    case 'integer':
    case 'decimal':
    case 'duration':
    case 'amount':
    case 'money':
      return { value: 'Decimal', condition: 'NumberCondition' }
    default:
      return unreachable(kind)
  }
}
