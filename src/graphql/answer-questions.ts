import type { Catalog } from '../catalog/catalog.js'
import type { RequestContext } from '../definition/policy.js'
import type { Limits } from '../request/limits.js'
import type { Question } from '../request/question.js'
import type { Refusal } from '../request/refusal.js'
import type { Answer } from '../rows/answer.js'
import type { Warehouse } from '../warehouse/warehouse.js'

/** What every answer needs: the checked catalogue, the database, and how large an answer may be. */
export interface Answering {
  readonly catalog: Catalog
  readonly warehouse: Warehouse
  readonly limits: Limits
}

/** Who asks (for policies), and the signal that the client has gone away. */
export interface Asker {
  readonly context: RequestContext
  readonly signal?: AbortSignal
}

/** All that is wrong with one question. */
export class Refusals extends Error {
  override readonly name = 'Refusals'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '))
    this.refusals = refusals
  }
}

/**
 * Answers the questions of one request in one snapshot, with the fewest statements. The result at an index is that question's answer, or
 * its own error (`Refusals` before any SQL, `WarehouseError` from the database): one that fails leaves the others alone.
 */
export async function answerQuestions(
  _answering: Answering,
  _questions: readonly Question[],
  _asker: Asker,
): Promise<readonly (Answer | Error)[]> {
  throw new Error('The pipeline is being written.')
}

/** A value of a dimension, for completion. */
export interface KnownValue {
  readonly value: string | boolean | null
  readonly label: string
}

/** The values of a dimension that hold the search text (ignoring case), in order, null last; at most `first`. */
export async function dimensionValues(
  _answering: Answering,
  _question: { readonly dimension: string; readonly search: string | null; readonly first: number },
  _asker: Asker,
): Promise<readonly KnownValue[]> {
  throw new Error('The pipeline is being written.')
}
