import type { Answer } from '../../rows/answer.js'
import type { PageInfo } from '../generated/resolver-types.js'

/** Where the page of an answer lies; cursors are made only when they are asked for. */
export function pageInfoOf(answer: Answer): PageInfo {
  const { rows, hasNextPage, hasPreviousPage, cursor } = answer
  return {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return rows.length === 0 ? null : cursor(0)
    },
    get endCursor() {
      return rows.length === 0 ? null : cursor(rows.length - 1)
    },
  }
}

/** How many rows all pages of an answer have. */
export function totalCountOf({ totalCount }: Answer): number {
  if (totalCount === null) throw new Error('The number of rows was asked for and the answer has none.')
  return totalCount
}
