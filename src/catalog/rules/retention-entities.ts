import type { Expression } from '../../definition/expression-tree.js'
import type { Retention } from '../../definition/retention.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { areComparable } from '../value-kinds.js'

/** Whoever starts, comes back or is worth something is named by a value of that very source, which can equal the one of the start. */
export function retentionEntities({ retentionEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return retentionEntries.flatMap(({ owner, value }) => {
    const pairs = entitiesOf(value)
    return [
      ...pairs.flatMap(({ by, source }) => ofSource(owner, by, source)),
      ...pairs.flatMap(({ by }) => ofKind(owner, by, value.by.start)),
    ]
  })
}

function entitiesOf({ by, start, return: back, values }: Retention) {
  const ofValues = values.flatMap((value) => Object.keys(value.of.sources).map((source) => ({ by: value.by, source })))
  return [{ by: by.start, source: start.source }, { by: by.return, source: back.source }, ...ofValues]
}

function ofSource(owner: Owner, by: Expression, source: string): readonly CatalogProblem[] {
  if (by.source === source) return []
  const message = `"${describeExpression(by)}" says whose a row of "${source}" is, but it is of "${by.source}".`
  return [problem(owner, 'SOURCES_MIXED', message, `Name a column of "${source}", or one that its joins reach.`)]
}

const kinds: readonly Expression['type'][] = ['id', 'integer', 'text']

function ofKind(owner: Owner, by: Expression, start: Expression): readonly CatalogProblem[] {
  if (!kinds.includes(by.type)) {
    const message = `"${describeExpression(by)}" is of type ${by.type}, which tells nobody apart.`
    return [problem(owner, 'TYPE_MISMATCH', message, `It is one of ${quotedList(kinds)}.`)]
  }
  if (areComparable(by.type, start.type) || !kinds.includes(start.type)) return []
  const message = `"${describeExpression(by)}" (${by.type}) never equals "${describeExpression(start)}" (${start.type}).`
  return [problem(owner, 'TYPE_MISMATCH', message, 'Name the same entity on both sides, by values of one type.')]
}
