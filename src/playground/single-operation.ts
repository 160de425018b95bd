import { Kind, parse } from 'graphql'

/** The name of the query's only operation, null where that has no name; undefined where there are several or none, or the query does not parse. */
export function singleOperationName(query: string): string | null | undefined {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    const [only] = operations
    return only === undefined || operations.length > 1 ? undefined : (only.name?.value ?? null)
  } catch {
    return undefined
  }
}
