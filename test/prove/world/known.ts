import type { Expression, Operand } from '../../../src/definition/expression-tree.js'
import { facts } from '../../../src/definition/source.js'
import type { Row } from './computed.js'
import { reachableColumns } from './loose.js'
import type { DrawnSource, Workshop } from './source-draft.js'

/** A source that metrics can be drawn on: all columns that it reaches. */
export interface Known extends Row {
  readonly drawn: DrawnSource
  readonly hasTime: boolean
  /** Names of computed columns, of any source, that divide. */
  readonly quotients: ReadonlySet<string>
}

/** What there is to draw metrics from. */
export function knownSources(drawn: readonly DrawnSource[], all: readonly DrawnSource[], { pools, hasRates }: Workshop): readonly Known[] {
  const quotients = new Set(
    all.flatMap(({ source }) => Object.entries(source[facts].computed).flatMap(([name, of]) => (divides(of) ? [name] : []))),
  )
  return drawn.map((each) => ({
    drawn: each,
    columns: reachableColumns(each.source, 3),
    ...{ pools, hasRates, quotients },
    hasTime: each.source[facts].time !== null,
  }))
}

/** Whether a division is in an expression, at any depth. */
export function divides({ node }: Expression): boolean {
  const inside = (operand: Operand | null): boolean => typeof operand === 'object' && operand !== null && divides(operand)
  switch (node.kind) {
    case 'arithmetic':
      return node.operator === 'divide' || inside(node.left) || inside(node.right)
    case 'when':
      return inside(node.then) || inside(node.otherwise)
    case 'coalesce':
      return node.operands.some(inside)
    case 'bucket':
    case 'lower':
    case 'number':
      return inside(node.of)
    default:
      return false
  }
}
