import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { rowGroupsField, rowKindField } from './row-kind-fields.js'

const listsOf: Readonly<Record<string, readonly string[]>> = {
  ...{ metrics: ['nodes', 'total'], MetricRowConnection: ['nodes', 'total'] },
  ...{ funnel: ['nodes'], FunnelTable: ['nodes'], retention: ['cohorts'], RetentionTable: ['cohorts'] },
}

/**
 * A document that asks for each row of its answers also what that row stands for, where it shows groups at all; one that is no GraphQL stays as it
 * is, for the server to refuse.
 */
export function withRowKinds(document: string): string {
  try {
    const parsed = parse(document)
    return showsGroups(parsed) ? print(visit(parsed, { Field: { leave: asked } })) : document
  } catch {
    return document
  }
}

// A catalogue without dimensions has no groups to ask for.
function showsGroups(document: DocumentNode): boolean {
  let shows = false
  visit(document, {
    Field: ({ name }) => {
      if (name.value === 'dimensions' || name.value === 'groups') shows = true
    },
  })
  return shows
}

function asked(
  field: FieldNode,
  _key: unknown,
  _parent: unknown,
  _path: unknown,
  ancestors: readonly (ASTNode | readonly ASTNode[])[],
): FieldNode | undefined {
  const above = ancestors.findLast(
    (each): each is FieldNode | FragmentDefinitionNode =>
      'kind' in each && (each.kind === Kind.FIELD || each.kind === Kind.FRAGMENT_DEFINITION),
  )
  const place = above?.kind === Kind.FIELD ? above.name.value : above?.typeCondition.name.value
  const rows = listsOf[place ?? '']
  if (field.selectionSet === undefined || rows?.includes(field.name.value) !== true) return undefined
  const kind = rows.includes('total') ? `${rowKindField}: kind ` : ''
  const more = selections(`{ ${kind}${rowGroupsField}: groups { dimension isNull } }`)
  return { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...more] } }
}

function selections(text: string): SelectionSetNode['selections'] {
  const [operation] = parse(text).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
}
