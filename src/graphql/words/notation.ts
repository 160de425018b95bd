import type { ArithmeticOperator, ComparisonOperator, Constant } from '../../definition/expression-tree.js'
import type { Aggregate, ChangeKind, Length, Movement, Over, State, Window } from '../../definition/quantity-tree.js'
import type { FoundNotation } from './found-words.js'

/** A way of writing formulas: how each kind of node is put together from the texts of its parts. */
export interface Notation extends FoundNotation {
  readonly column: (source: string, path: readonly string[]) => string
  readonly arithmetic: (operator: ArithmeticOperator, left: string, right: string) => string
  readonly between: (start: string, end: string) => string
  readonly when: (condition: string, then: string, otherwise: string | null) => string
  readonly coalesce: (operands: readonly string[]) => string
  readonly number: (of: string) => string
  readonly lower: (of: string) => string
  readonly bucket: (of: string, edges: readonly number[]) => string
  readonly periodOf: (grain: string, of: string) => string
  readonly money: (amount: string, currency: string, at: string | null) => string
  readonly sql: (operands: readonly string[]) => string
  /** `isDuration`: its values are seconds. */
  readonly comparison: (operator: ComparisonOperator, subject: string, values: readonly Constant[], isDuration: boolean) => string
  readonly and: (parts: readonly string[]) => string
  readonly or: (parts: readonly string[]) => string
  /** What is not so: a comparison, or in brackets whatever else. */
  readonly not: (part: string, isComparison: boolean) => string
  readonly measure: (
    aggregate: Aggregate,
    of: string,
    detail: { readonly fraction: number | null; readonly times: number | null },
  ) => string
  readonly state: (edge: State['edge'], of: string) => string
  readonly movement: (move: Movement['move'], of: string) => string
  readonly change: (change: ChangeKind, of: string, by: string) => string
  readonly window: (window: Window, of: string) => string
  readonly over: (take: Over['take'], of: string) => string
  readonly shift: (by: Length, of: string) => string
  /** Whether what is at an edge, over a window, by the day or earlier needs brackets beside an operator. */
  readonly bracketsTimed: boolean
  /** A measure with the filters of its own; `at`: its time, where that is not its source's. */
  readonly measured: (measure: string, at: string | null, filters: readonly string[]) => string
  /** A whole metric whose filters hold for all of its parts; an atom needs no brackets. */
  readonly metric: (formula: string, isAtom: boolean, filters: readonly string[]) => string
  /** A dimension, a metric or a source by the name that it has. */
  readonly named: (definition: { readonly name: string; readonly label: string }) => string
}
