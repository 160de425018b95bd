import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { joinsOf, joinTarget } from '../resolve-column.js'
import { timeKinds } from '../value-kinds.js'

/** An as-of join compares a time of its source with a time that is part of the other's key: a date with a date, an instant with either; where rows of the other end, they end with a time of that kind. */
export function asOfJoins({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) =>
    Object.entries(joinsOf(value)).flatMap(([name, join]) => {
      const target = joinTarget(join)
      if (join.asOf === null || target === undefined) return []
      const { at, key, to } = join.asOf
      if (!target.key.includes(key)) {
        const message = `The as-of join "${name}" looks for "${key}", which is not in the key of "${target.name}".`
        return [problem(owner, 'JOIN_INVALID', message, `Its key is ${quotedList(target.key)}.`)]
      }
      const own = value.columns[at]?.type
      const other = target.columns[key]?.type
      const end = to === undefined ? other : target.columns[to]?.type
      if (end !== other) {
        const message = `The as-of join "${name}" holds until "${target.name}.${to}", which is ${end ?? 'no column'}.`
        return [problem(owner, 'JOIN_INVALID', message, `"to" is a ${other} of "${target.name}", as "${key}" is.`)]
      }
      if (own !== undefined && timeKinds.includes(own) && (other === own || (own === 'timestamp' && other === 'date'))) return []
      const message = `The as-of join "${name}" compares "${at}", which is ${own ?? 'no column of it'}, with "${target.name}.${key}", which is ${other ?? 'no column'}.`
      return [problem(owner, 'JOIN_INVALID', message, 'Both are dates or both timestamps, or "at" is a timestamp and the key a date.')]
    }),
  )
}
