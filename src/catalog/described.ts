import type { Expression, Predicate } from '../definition/expression-tree.js'
import { quotedList } from '../kit/quoted-list.js'
import { type Comparison, contentsOf } from './contents.js'

/** A row value as its author reads it: `orders.user.country`, or what is done to get it. */
export function describeExpression({ source, node }: Expression): string {
  return node.kind === 'column' ? [source, ...node.path, node.name].join('.') : `${source} (${node.kind})`
}

/** What a comparison is about: a dimension's name, or the row value. */
export function describeSubject({ subject }: Comparison): string {
  return subject.kind === 'dimension' ? subject.name : describeExpression(subject)
}

/** What a filter is about, for a sentence: `"orders.status" and "country"`. */
export function describeFilter(filter: Predicate): string {
  return quotedList([...new Set(contentsOf({ predicates: [filter] }).comparisons.map(describeSubject))])
}
