import type { FieldNode, GraphQLError, GraphQLResolveInfo } from 'graphql'
import type { Refusal } from '../../request/refusal.js'
import type { Context } from '../context.js'
import { Refusals } from '../refusals.js'
import { userError } from './user-error.js'

/** Finds the nodes of a metric field by its key. */
export type NodesOfField = (key: string) => readonly FieldNode[]

/** Waits for an answer; a refusal of it becomes one error for each thing that is wrong, each at its own place. */
export async function orRefused<T>(answer: Promise<T>, context: Context, info: GraphQLResolveInfo, nodesOf: NodesOfField): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refusals)) throw error
    throw (
      refused(
        error.refusals.map((refusal) => refusalError(refusal, info, nodesOf)),
        context,
      ) ?? error
    )
  }
}

/** The error that a field throws of several; the others are kept for the response. */
export function refused([first, ...further]: readonly GraphQLError[], context: Context): GraphQLError | undefined {
  context.furtherErrors.push(...further)
  return first
}

function refusalError(refusal: Refusal, info: GraphQLResolveInfo, nodesOf: NodesOfField): GraphQLError {
  return userError(refusal.message, refusal, info, refusal.field === null ? [] : nodesOf(refusal.field))
}
