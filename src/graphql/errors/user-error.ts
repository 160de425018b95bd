import { type ASTNode, GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'

/** What a client is told beside the sentence: the code, the metric that it is about, what would be allowed. */
export interface UserErrorDetail {
  readonly code: string
  readonly metric?: string | null
  readonly allowed?: readonly string[]
}

/** An error for the client: of this root field, at these nodes (else at the field's own). */
export function userError(
  message: string,
  detail: UserErrorDetail,
  info: GraphQLResolveInfo,
  nodes: readonly ASTNode[] = [],
): GraphQLError {
  const { code, metric = null, allowed = [] } = detail
  return new GraphQLError(message, {
    nodes: nodes.length > 0 ? nodes : info.fieldNodes,
    path: responsePathAsArray(info.path),
    extensions: { code, ...(metric === null ? {} : { metric }), ...(allowed.length === 0 ? {} : { allowed }) },
  })
}
