import { type FieldNode, Kind, type OperationDefinitionNode, parse, print, type SelectionNode, visit } from 'graphql'

/** The same question, which also asks each of its root fields for the SQL that answers it. */
export function withStatements(question: string): string {
  const OperationDefinition = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: operation.selectionSet.selections.map(asking) },
  })
  return print(visit(parse(question), { OperationDefinition }))
}

function asking(selection: SelectionNode): SelectionNode {
  if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return selection
  return { ...selection, selectionSet: { ...selection.selectionSet, selections: [...selection.selectionSet.selections, statements] } }
}

const field = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } })

const statements: FieldNode = {
  ...field('statements'),
  selectionSet: { kind: Kind.SELECTION_SET, selections: [field('sql'), field('parameters')] },
}
