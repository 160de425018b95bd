import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { singleOperationName } from './single-operation.js'

const post = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false })

/** Posts a query to the server that this page came from. */
export const fetcher: Fetcher = (request, options) => {
  // The editor learns a new text's operation name with a delay: run at once, it would ask for the former text's operation.
  const operationName = singleOperationName(request.query) ?? request.operationName
  return post({ ...request, ...(operationName == null ? {} : { operationName }) }, options)
}
