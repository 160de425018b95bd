import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Context } from '../context.js'

/** Adds the errors that a field could not throw (it can throw only one) to the response. */
export function furtherErrorsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response }) => {
        if (contextValue.furtherErrors.length === 0 || response.body.kind !== 'single') return
        const { singleResult } = response.body
        // They are refusals, made for the client: nothing in them is to be masked.
        const further: readonly GraphQLFormattedError[] = contextValue.furtherErrors.map((error) => error.toJSON())
        singleResult.errors = [...(singleResult.errors ?? []), ...further]
      },
    }),
  }
}
