import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Answering } from './answer-questions.js'
import { type Context, createContext } from './context.js'
import { errorFormatter } from './errors/format-error.js'
import { furtherErrorsPlugin } from './errors/further-errors-plugin.js'
import { defaultSettings, type EtalonSettings, type IncomingRequest } from './etalon-settings.js'
import { limitsPlugin } from './limits/limits-plugin.js'
import { buildCatalogSchema } from './schema/build-catalog-schema.js'

/** A catalogue, ready to be served by whatever speaks HTTP: `server` is not started yet, `context` makes what it wants for each request. */
export interface Etalon {
  readonly schema: GraphQLSchema
  readonly server: ApolloServer<Context>
  readonly context: (request: IncomingRequest) => Context
}

/** Makes the GraphQL server of a catalogue over its database. */
export function createEtalon(answering: Answering, settings: Partial<EtalonSettings> = {}): Etalon {
  const { showStatements, operationLimits, log, requestContext } = { ...defaultSettings, ...settings }
  const schema = buildCatalogSchema(answering.catalog)
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The host decides when to stop.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    formatError: errorFormatter(schema, log),
    plugins: [limitsPlugin(operationLimits), furtherErrorsPlugin(), ...nothingOutside()],
  })
  const context = (request: IncomingRequest): Context => {
    const { signal } = request
    const asker = { context: requestContext(request), ...(signal === undefined ? {} : { signal }) }
    return createContext(answering, asker, showStatements)
  }
  return { schema, server, context }
}

/** No landing page from a CDN, no reports to anyone, whatever the environment says. */
function nothingOutside(): readonly ApolloServerPlugin<Context>[] {
  return [
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ]
}
