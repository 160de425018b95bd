import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What is needed to follow a selection: its fragments, and its variables for `@skip` and `@include`. */
export type SelectionScope = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

/**
 * The field nodes that are selected below the given ones, by field name (aliases play no part), in document order.
 * Only for parents of an object type: there every fragment that validation lets through applies.
 */
export function selectedFields(parents: readonly FieldNode[], scope: SelectionScope): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const parent of parents) collect(parent.selectionSet, scope, visited, found)
  return found
}

function collect(set: SelectionSetNode | undefined, scope: SelectionScope, visited: Set<string>, found: Map<string, FieldNode[]>): void {
  for (const selection of set?.selections ?? []) {
    if (!isIncluded(selection, scope)) continue
    if (selection.kind === Kind.FIELD) addField(selection, found)
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, scope, visited, found)
    else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      collect(scope.fragments[selection.name.value]?.selectionSet, scope, visited, found)
    }
  }
}

function addField(node: FieldNode, found: Map<string, FieldNode[]>): void {
  const same = found.get(node.name.value)
  if (same === undefined) found.set(node.name.value, [node])
  else same.push(node)
}

function isIncluded(node: SelectionNode, { variableValues }: SelectionScope): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false
}
