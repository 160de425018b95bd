import type { AnySourceFacts, Join } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { joinsOf, joinTarget } from '../resolve-column.js'
import { areComparable } from '../value-kinds.js'

/** A join gives the whole key of the source that it leads to, by columns of comparable types: anything less could find several rows. */
export function joinColumns({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) =>
    Object.entries(joinsOf(value)).flatMap(([name, join]) => {
      const target = joinTarget(join)
      return target === undefined ? [] : checked(owner, value, name, join, target)
    }),
  )
}

function checked(owner: Owner, source: AnySourceFacts, name: string, join: Join, target: AnySourceFacts): readonly CatalogProblem[] {
  const wanted = target.key.filter((key) => key !== join.asOf?.key)
  const asked = `by "${wanted.join('", "')}" of "${target.name}", in that order`
  if (wanted.length === 0 || wanted.length !== join.by.length) {
    const message = `The join "${name}" has ${join.by.length} of the ${wanted.length} columns that find one row of "${target.name}".`
    const remedy = wanted.length === 0 ? `Give "${target.name}" a key that the join can name.` : `Join ${asked}.`
    return [problem(owner, 'JOIN_INVALID', message, remedy)]
  }
  return join.by.flatMap((by, position) => {
    const own = Object.hasOwn(source.columns, by) ? source.columns[by] : undefined
    const key = wanted[position] ?? ''
    const other = target.columns[key]
    if (own === undefined) {
      const message = `The join "${name}" is by "${by}", which is no column of it.`
      return [problem(owner, 'JOIN_INVALID', message, `It has ${quotedList(Object.keys(source.columns))}.`)]
    }
    if (other === undefined || areComparable(own.type, other.type)) return []
    const message = `The join "${name}" compares "${by}", which is ${own.type}, with "${target.name}.${key}", which is ${other.type}.`
    return [problem(owner, 'JOIN_INVALID', message, `Join ${asked}, by columns of their types.`)]
  })
}
