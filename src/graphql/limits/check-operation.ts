import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql'
import type { OperationLimits } from './operation-limits.js'
import { selectionSize, topFields } from './operation-size.js'

/** One error for each limit that an operation of a valid document passes. */
export function checkOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: OperationLimits,
): readonly GraphQLError[] {
  const fragments = fragmentsOf(document)
  const { fields, depth } = selectionSize(operation.selectionSet, fragments)
  const rootFields = topFields(operation.selectionSet, fragments)
  const found: readonly (readonly [number, number, string])[] = [
    [depth, limits.depth, 'fields below each other'],
    [rootFields, limits.rootFields, 'fields at the top'],
    [fields, limits.fields, 'fields'],
  ]
  return found
    .filter(([size, most]) => size > most)
    .map(([size, most, what]) => limitError(`The operation has ${size} ${what}; at most ${most} are allowed.`, operation))
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  )
}

function limitError(message: string, operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(message, { nodes: [operation], extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } })
}
