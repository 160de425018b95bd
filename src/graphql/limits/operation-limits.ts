/** How large the text of an operation may be; what is larger is refused before it runs. */
export interface OperationLimits {
  /** Lexical tokens of a document. */
  readonly tokens: number
  /** Fields below each other. */
  readonly depth: number
  /** Fields at the top, aliases counted each. */
  readonly rootFields: number
  /** Fields in all, aliases counted each, fragments as often as they are used. */
  readonly fields: number
}

/** The limits of a server that sets none. */
export const defaultOperationLimits: OperationLimits = { tokens: 10_000, depth: 12, rootFields: 50, fields: 2_000 }
