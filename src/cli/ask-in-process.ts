import { missingDemo } from './missing-demo.js'
import { openGraphql } from './open-graphql.js'
import { openParts } from './open-parts.js'
import type { WarehouseChoice } from './open-warehouse.js'
import { connectionSentence, hiddenCause } from './report-error.js'
import { type Ask, type GraphqlResponse, readResponse } from './response.js'

/** Asks the catalogue and the database of the settings in this process, and closes the database again. */
export function askInProcess(choice: WarehouseChoice): Ask {
  return async (query, variables) => {
    const { catalog, warehouse } = await openParts(choice)
    try {
      // What is wrong with the server is said at once, and once.
      if (choice.settings.databaseUrl !== null) await warehouse.ping()
      const missing = await missingDemo(choice.settings, warehouse)
      if (missing !== null) throw new Error(missing)
      // Whoever sits here may read the SQL, whatever clients of a server may.
      const settings = { limits: choice.settings.limits, showStatements: true }
      const log = (cause: unknown): void => choice.progress([connectionSentence(cause) ?? [], hiddenCause(cause)].flat().join(' '))
      const { server, context } = openGraphql({ catalog, warehouse, settings, log })
      const contextValue = context({})
      const { body } = await server.executeOperation({ query, variables }, { contextValue })
      await server.stop()
      return read(body.kind === 'single' ? body.singleResult : null)
    } finally {
      await warehouse.close()
    }
  }
}

// Sent through JSON, as it would be by a server: what is printed is the same either way.
function read(result: unknown): GraphqlResponse {
  const found = readResponse(JSON.parse(JSON.stringify(result)))
  if (found === null) throw new Error('GraphQL gave no response.')
  return found
}
