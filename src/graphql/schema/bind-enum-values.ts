import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  valueFromAST,
} from 'graphql'

/** For each enum, the value that resolvers see for a name of the schema; names that are not listed stand for themselves. */
export type EnumValues = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Gives the enums of a schema their inner values, and its default values with them. */
export function bindEnumValues(schema: GraphQLSchema, innerValues: EnumValues): void {
  for (const [name, values] of innerValues) {
    const type = schema.getType(name)
    if (isEnumType(type)) replaceValues(type, values)
  }
  renewDefaults(schema)
}

function replaceValues(type: GraphQLEnumType, values: ReadonlyMap<string, string>): void {
  const { values: named, ...config } = type.toConfig()
  const renamed = Object.entries(named).map(([name, value]) => [name, { ...value, value: values.get(name) ?? name }] as const)
  // An enum built from SDL knows only its names, and every field refers to this very object: it takes over the tables of a new one.
  Object.assign(type, new GraphQLEnumType({ ...config, values: Object.fromEntries(renamed) }))
}

/** The default values of arguments were read while enums still stood for their own names. */
function renewDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    for (const input of inputsOf(type)) renewDefault(input)
  }
}

function inputsOf(type: GraphQLNamedType): readonly Defaulted[] {
  if (isInputObjectType(type)) return Object.values(type.getFields())
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).flatMap((field) => field.args) : []
}

type Defaulted = Pick<GraphQLArgument, 'astNode' | 'defaultValue' | 'type'>

function renewDefault(input: Defaulted): void {
  const written = input.astNode?.defaultValue
  if (written !== undefined) input.defaultValue = valueFromAST(written, input.type)
}
