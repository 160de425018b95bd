import type { Catalog } from '../../../src/catalog/catalog.js'
import { isExpression } from '../../../src/definition/expression.js'
import type { ExpressionNode } from '../../../src/definition/expression-tree.js'
import { sourceAt } from '../world/quotients.js'

/** What of a definition's parts is known by the clock or by other rows, in computed columns behind joins too, by its names. */
export function foundKinds(parts: unknown, sources: Catalog['sources'], seen: Set<unknown> = new Set()): readonly string[] {
  if (typeof parts !== 'object' || parts === null || seen.has(parts)) return []
  seen.add(parts)
  const inside = Object.values(parts).flatMap((part) => foundKinds(part, sources, seen))
  if (!isExpression(parts)) return inside
  const { node, source } = parts
  const facts = sources.get(source)
  if (node.kind !== 'column' || facts === undefined) return [...nameOf(node), ...inside]
  const computed = foundKinds(sourceAt(node.path, facts).computed[node.name], sources, seen)
  return computed.length > 0 && node.path.length > 0 ? [...computed, 'found behind a join'] : computed
}

function nameOf(node: ExpressionNode): readonly string[] {
  switch (node.kind) {
    case 'age':
      return [node.kind]
    case 'later':
      return [node.kind, `later by ${node.by.unit}`]
    case 'position':
      return ['position', ...(node.filters.length > 0 ? ['position of filtered rows'] : [])]
    case 'related': {
      const { take, of, after, before } = node.related
      const isChained = after?.time.node.kind === 'related'
      return [
        `found ${take}`,
        ...(of?.type === 'money' ? ['found money'] : []),
        ...(after === null && before === null ? [] : ['found between times']),
        ...(isChained ? ['found after what is found'] : []),
      ]
    }
    default:
      return []
  }
}
