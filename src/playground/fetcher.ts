import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { singleOperationName } from './single-operation.js'

const post = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false })

/** Posts a query to the server that this page came from. */
export const fetcher: Fetcher = (request, options) => {
  // The editor learns a new text's operation name with a delay: run at once, it would ask for the former text's operation.
  const ownName = singleOperationName(request.query)
  return post(ownName === undefined ? request : { ...request, operationName: ownName }, options)
}
