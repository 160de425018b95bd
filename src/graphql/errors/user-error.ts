import { type ASTNode, GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import type { RefusalCode } from '../../request/refusal.js'

/** Why a client's question is refused: by the request, or already by its selection. */
export type UserErrorCode = RefusalCode | 'DIMENSION_NOT_GROUPED' | 'LOCALE_INVALID' | 'METRIC_MISSING'

/** What a client is told beside the sentence: the code, the metric that it is about, what would be allowed. */
export interface UserErrorDetail {
  readonly code: UserErrorCode
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
