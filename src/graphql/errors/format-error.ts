import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { WarehouseError } from '../../warehouse/warehouse-error.js'
import { withEnumValues } from './enum-values.js'

/** Takes an error that the client does not see, for the log. */
export type ErrorLog = (error: unknown) => void

const INTERNAL = 'INTERNAL_SERVER_ERROR'
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/

/**
 * What a client sees of an error. Its own mistakes come as they are, a database's failure with its code and its safe sentence; anything
 * else is a bug, of which it hears nothing but that it happened. What is not shown is logged.
 */
export function errorFormatter(
  schema: GraphQLSchema,
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    if (cause instanceof WarehouseError) {
      if (cause.code !== 'CANCELLED') log(cause)
      return { ...formatted, message: cause.message, extensions: { code: cause.code } }
    }
    if (cause instanceof GraphQLError && formatted.extensions?.code !== INTERNAL) return withEnumValues(withOwnCode(formatted), schema)
    log(cause)
    const { locations, path } = formatted
    const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
    return { message: 'Something went wrong here; it has been logged.', ...place, extensions: { code: INTERNAL } }
  }
}

// The parser counts tokens and knows no codes.
function withOwnCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const most = TOO_MANY_TOKENS.exec(formatted.message)?.[1]
  if (most === undefined) return formatted
  const message = `The document is too long: at most ${most} tokens (names, signs and values) are allowed.`
  return { ...formatted, message, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } }
}
