import type { Expression } from '../../../src/definition/expression-tree.js'
import { facts } from '../../../src/definition/source.js'
import type { Row } from './computed.js'
import { reachableColumns } from './loose.js'
import type { DrawnSource, Workshop } from './source-draft.js'

/** A source that metrics can be drawn on: all columns that it reaches. */
export interface Known extends Row {
  readonly drawn: DrawnSource
  readonly hasTime: boolean
  /** What its rows are about, where they hold over time. */
  readonly entity: Expression | null
}

/** What there is to draw metrics from. */
export function knownSources(drawn: readonly DrawnSource[], { pools, money }: Workshop): readonly Known[] {
  return drawn.map((each) => ({
    drawn: each,
    columns: reachableColumns(each.source, 3),
    ...{ pools, money },
    hasTime: each.source[facts].time !== null,
    entity: reachableColumns(each.source, 0).find(({ node }) => node.kind === 'column' && node.name === each.entity?.field) ?? null,
  }))
}
