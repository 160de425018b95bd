import type { Catalog } from '../../src/catalog/catalog.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits } from '../../src/request/limits.js'
import type { Warehouse } from '../../src/warehouse/warehouse.js'
import { shop } from '../cases/shop/catalog.js'
import type { Response } from '../graphql/canned-server.js'

/** The response to one GraphQL document over a database, as a client reads it from JSON; a bug in answering it throws. */
export async function askGraphql(
  warehouse: Warehouse,
  query: string,
  variables: Record<string, unknown> = {},
  catalog: Catalog = shop,
): Promise<Response> {
  const bugs: unknown[] = []
  const { server, context } = createEtalon({ catalog, warehouse, limits: defaultLimits }, { log: (error) => void bugs.push(error) })
  const { body } = await server.executeOperation({ query, variables }, { contextValue: context({}) })
  await server.stop()
  if (bugs.length > 0) throw bugs[0]
  return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
}

/** The rows that `metrics` gives; throws the errors that it gives instead. */
export async function rowsOf(response: Promise<Response>): Promise<MetricsPage> {
  const { data, errors } = await response
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return JSON.parse(JSON.stringify(data?.metrics))
}

/** What the traps read of a page of `metrics`. */
export interface MetricsPage {
  readonly nodes: readonly Record<string, unknown>[]
  readonly totalCount?: number
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string }
}
