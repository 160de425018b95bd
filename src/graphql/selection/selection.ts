import type { FieldNode } from 'graphql'
import type { FieldQuestion, Wants } from '../../request/question.js'

/** What a root field selects of its answer. */
export interface Selection {
  /** The metric fields, each key once, in document order. */
  readonly fields: readonly FieldQuestion[]
  /** For each selected metric field node, the index of its field: where its values stand in every row. */
  readonly columns: ReadonlyMap<FieldNode, number>
  /** For each field, the names of what it is compared with, in order (`comparisonName`). */
  readonly comparisons: readonly (readonly string[])[]
  /** The fields of `dimensions { … }` that are selected, with their nodes. */
  readonly dimensions: ReadonlyMap<string, readonly FieldNode[]>
  readonly wants: Wants
}

/** The nodes that select a metric field, for the places of an error. */
export function nodesOfField({ fields, columns }: Selection, key: string): readonly FieldNode[] {
  const index = fields.findIndex((field) => field.key === key)
  return [...columns].filter(([, column]) => column === index).map(([node]) => node)
}
