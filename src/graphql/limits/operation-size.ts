import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The size of a selection: how many fields it has in all, and how many lie below each other at most. */
export interface SelectionSize {
  readonly fields: number
  readonly depth: number
}

/** Measures a selection with its fragments as often as they are used; `__schema` and `__type`, which graphql-js bounds itself, are left out. Fragments must not be cyclic. */
export function selectionSize(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSize {
  // Each fragment is measured once: fragments of fragments of fragments would take for ever.
  const known = new Map<string, SelectionSize>()

  const measure = ({ selections }: SelectionSetNode): SelectionSize => {
    let [fields, depth] = [0, 0]
    for (const selection of selections) {
      const size = measureOne(selection)
      fields += size.fields
      depth = Math.max(depth, size.depth)
    }
    return { fields, depth }
  }

  const measureOne = (selection: SelectionSetNode['selections'][number]): SelectionSize => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value)
    if (selection.name.value.startsWith('__')) return nothing
    const below = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet)
    return { fields: below.fields + 1, depth: below.depth + 1 }
  }

  const measureFragment = (name: string): SelectionSize => {
    const before = known.get(name)
    if (before !== undefined) return before
    const fragment = fragments.get(name)
    const size = fragment === undefined ? nothing : measure(fragment.selectionSet)
    known.set(name, size)
    return size
  }

  return measure(set)
}

const nothing: SelectionSize = { fields: 0, depth: 0 }

/** How many fields stand at the top of a selection, its fragments' included. */
export function topFields(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const known = new Map<string, number>()
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet)
      return sum + countFragment(selection.name.value)
    }, 0)
  const countFragment = (name: string): number => {
    const fragment = fragments.get(name)
    const result = known.get(name) ?? (fragment === undefined ? 0 : count(fragment.selectionSet))
    known.set(name, result)
    return result
  }
  return count(set)
}
