import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  specifiedScalarTypes,
  type TypeNode,
} from 'graphql'

/** A schema document without the fields and arguments whose type it does not define: what a catalogue does not have can't be asked. */
export function withoutMissingTypes(document: DocumentNode): DocumentNode {
  const names = document.definitions.filter(isTypeDefinitionNode).map((definition) => definition.name.value)
  const defined = new Set([...names, ...specifiedScalarTypes.map((type) => type.name)])
  return { ...document, definitions: document.definitions.map((definition) => pruned(definition, defined)) }
}

function pruned(definition: DefinitionNode, defined: ReadonlySet<string>): DefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return { ...definition, fields: (definition.fields ?? []).flatMap((field) => prunedField(field, defined)) }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...definition, fields: (definition.fields ?? []).filter((field) => isDefined(field.type, defined)) }
    default:
      return definition
  }
}

function prunedField(field: FieldDefinitionNode, defined: ReadonlySet<string>): readonly FieldDefinitionNode[] {
  const missing = (field.arguments ?? []).filter((argument) => !isDefined(argument.type, defined))
  // A field that can't be asked without the missing argument goes with it.
  if (!isDefined(field.type, defined) || missing.some(isRequired)) return []
  return [{ ...field, arguments: (field.arguments ?? []).filter((argument) => !missing.includes(argument)) }]
}

const isRequired = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined

function isDefined(type: TypeNode, defined: ReadonlySet<string>): boolean {
  return type.kind === Kind.NAMED_TYPE ? defined.has(type.name.value) : isDefined(type.type, defined)
}
