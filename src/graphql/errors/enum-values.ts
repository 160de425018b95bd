import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql'

// The words of the "graphql" package, where no value of the enum is near the one that was written.
const UNKNOWN_VALUE = /Value "[^"]*" does not exist in "(\w+)" enum\.$/

// More than these are a list that nobody reads.
const MOST_VALUES = 12

/** The error of a value that an enum does not have, with those that it has: `DESC` is too far from `DESCENDING` to be taken for it. */
export function withEnumValues(formatted: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError {
  const name = UNKNOWN_VALUE.exec(formatted.message)?.[1]
  const type = name === undefined ? undefined : schema.getType(name)
  if (!isEnumType(type)) return formatted
  const values = type.getValues().map((value) => value.name)
  if (values.length > MOST_VALUES) return formatted
  return { ...formatted, message: `${formatted.message} It has ${values.join(', ')}.` }
}
