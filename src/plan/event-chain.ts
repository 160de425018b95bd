import type { Expression, Operand, Predicate, Related } from '../definition/expression-tree.js'
import type { AnySourceFacts } from '../definition/source.js'
import { sourceTime } from '../definition/source-time.js'
import { canonical } from '../kit/canonical.js'

/** Events of a row's own source and entity that follow it one after the other, each strictly after the one before: what sorting all rows once finds. */
export interface EventChain {
  readonly entity: readonly Expression[]
  /** When rows happen, which is also when what follows them does. */
  readonly time: Expression
  /** The filters of each event, in order. */
  readonly links: readonly (readonly Predicate[])[]
}

/** The chain that a value found for each row of a source is the end of; null: it is found in another way. */
export function chainOf({ source: name, take, of, match, at, after, filters }: Related, source: AnySourceFacts): EventChain | null {
  const time = at ?? sourceTime(source)
  if (name !== source.name || source.parts.length > 0 || take !== 'first' || time === null || !isSame(of, time)) return null
  if (after === null || after.included || !match.every(({ own, other }) => isSame(own, other))) return null
  const entity = match.map(({ other }) => other)
  if (isSame(after.time, time)) return { entity, time, links: [filters] }
  const before = after.time.node.kind === 'related' ? chainOf(after.time.node.related, source) : null
  if (before === null || !isSame([before.entity, before.time], [entity, time])) return null
  return { ...before, links: [...before.links, filters] }
}

/** Whether two definitions say the same. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** Of conditions that must all hold, those that only a row's own columns decide, which cost nothing to ask early. */
export const askedOfColumns = (filters: readonly Predicate[], source: AnySourceFacts): readonly Predicate[] =>
  filters.filter((filter) => isOfColumns(filter, source))

function isOfColumns({ node }: Predicate, source: AnySourceFacts): boolean {
  switch (node.kind) {
    case 'comparison':
      return node.subject.kind === 'expression' && isOwnColumn(node.subject, source)
    case 'not':
      return isOfColumns(node.part, source)
    default:
      return node.parts.every((part) => isOfColumns(part, source))
  }
}

const isOwnColumn = (of: Operand, source: AnySourceFacts): boolean =>
  typeof of === 'object' && of.node.kind === 'column' && of.node.path.length === 0 && !(of.node.name in source.computed)
