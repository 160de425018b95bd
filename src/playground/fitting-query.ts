import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType, parse, validate } from 'graphql'
import { welcomeQuery } from './welcome-query.js'

/** True where the schema allows the query, so that it can be offered. */
export function fitsSchema(schema: GraphQLSchema, query: string): boolean {
  return validate(schema, parse(query)).length === 0
}

/** The welcome query where the schema allows it; for another catalogue the same question about its own first metric. */
export function welcomeFor(schema: GraphQLSchema): string {
  if (fitsSchema(schema, welcomeQuery)) return welcomeQuery
  const metric = firstMetric(schema)
  const query = metric === undefined ? undefined : welcomeAbout(metric)
  return query !== undefined && fitsSchema(schema, query) ? query : welcomeQuery
}

function firstMetric(schema: GraphQLSchema): string | undefined {
  const row = schema.getType('MetricRow')
  return isObjectType(row) ? Object.values(row.getFields()).find(isMetric)?.name : undefined
}

function isMetric(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type)
  return isObjectType(type) && 'value' in type.getFields() && 'formatted' in type.getFields()
}

function welcomeAbout(metric: string): string {
  return `# Welcome to Etalon. Run this query: press the pink
# button or Ctrl-Enter. It asks for a year, month by month.
# Then change it: Ctrl-Space shows what can be asked.
query Welcome {
  metrics(
    range: { last: { count: 12, unit: MONTH } }
    grain: MONTH
  ) {
    nodes {
      period { start label isPartial }
      ${metric} { value formatted }
    }
    total {
      ${metric} { formatted }
    }
  }
}
`
}
