import type { Catalog } from '../../src/catalog/catalog.js'
import { createEtalon } from '../../src/graphql/create-etalon.js'
import { defaultLimits, type Limits } from '../../src/request/limits.js'
import { type Response, untouchedWarehouse } from './canned-server.js'

/** Asks a catalogue whose database nobody may ask: only what is refused before any SQL has an answer. */
export function askRefused(catalog: Catalog, limits: Limits = defaultLimits) {
  const { server, context } = createEtalon({ catalog, warehouse: untouchedWarehouse, limits })
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Response> => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context({}) })
    return JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))
  }
}
