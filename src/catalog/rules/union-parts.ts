import type { ColumnType } from '../../definition/column-type.js'
import type { AnySourceFacts } from '../../definition/source.js'
import { facts, type UnionPart } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { fitsInto } from '../value-kinds.js'

/** Every part of a union fills every column of it, from its own rows, with the type that the union declares. */
export function unionParts({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) => {
    if (value.table !== null) return []
    if (value.parts.length === 0) return [problem(owner, 'UNION_INVALID', 'The union has no parts.', 'Name at least one source in "of".')]
    return value.parts.flatMap((part) => [...filled(owner, value, part), ...surplus(owner, value, part)])
  })
}

function filled(owner: Owner, union: AnySourceFacts, part: UnionPart): readonly CatalogProblem[] {
  return Object.entries(union.columns).flatMap(([name, column]) => {
    const wrong = fault(part, name, column)
    return wrong === null
      ? []
      : [problem(owner, 'UNION_INVALID', wrong, `Every part fills "${name}" with ${column.type} from its own rows.`)]
  })
}

function fault(part: UnionPart, name: string, column: ColumnType): string | null {
  const from = part.source[facts].name
  const value = part.columns[name]
  if (value === undefined) return `The part "${from}" does not fill "${name}".`
  if (value.source !== from) return `The part "${from}" fills "${name}" from "${value.source}".`
  if (!fitsInto(value.type, column.type)) return `The part "${from}" fills "${name}", which is ${column.type}, with ${value.type}.`
  const strange = column.values.length === 0 ? [] : value.values.filter((each) => !column.values.includes(each))
  return strange.length === 0 ? null : `The part "${from}" fills "${name}" with ${quotedList(strange)}, which it does not declare.`
}

function surplus(owner: Owner, union: AnySourceFacts, part: UnionPart): readonly CatalogProblem[] {
  const unknown = Object.keys(part.columns).filter((name) => !Object.hasOwn(union.columns, name))
  if (unknown.length === 0) return []
  const message = `The part "${part.source[facts].name}" fills ${quotedList(unknown)}, which the union does not have.`
  return [problem(owner, 'UNION_INVALID', message, `Its columns are ${quotedList(Object.keys(union.columns))}.`)]
}
