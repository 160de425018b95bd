import { Kind, parse } from 'graphql'

/** The name of the query's only operation, or undefined where it has several, none, or does not parse. */
export function singleOperationName(query: string): string | undefined {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    return operations.length === 1 ? operations[0]?.name?.value : undefined
  } catch {
    return undefined
  }
}
