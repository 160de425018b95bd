import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.js'
import { checkOperation } from './check-operation.js'
import type { OperationLimits } from './operation-limits.js'

/** Refuses an operation that is too large, before it runs. */
export function limitsPlugin(limits: OperationLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation }) => {
        const first = operation === undefined ? undefined : checkOperation(document, operation, limits)[0]
        if (first !== undefined) throw first
      },
    }),
  }
}
