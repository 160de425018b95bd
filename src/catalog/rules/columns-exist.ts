import type { Expression } from '../../definition/expression-tree.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { type MissingColumn, resolveColumn } from '../resolve-column.js'

/** Every column that is named exists where its path leads, with the type that it was named by. */
export function columnsExist({ entries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return entries.flatMap(({ owner, contents }) =>
    contents.expressions.flatMap((expression) => {
      if (expression.node.kind !== 'column') return []
      const found = resolveColumn(sources, expression.source, expression.node)
      if (found.kind === 'missing') return missing(owner, expression, found)
      if (found.column.type === expression.type) return []
      const message = `"${describeExpression(expression)}" is used as ${expression.type}, but the catalogue has it as ${found.column.type}.`
      return [problem(owner, 'TYPE_MISMATCH', message, 'Use the column of the source that the catalogue lists.')]
    }),
  )
}

// A source that is not listed is another rule's subject.
function missing(owner: Owner, expression: Expression, { what, name, source, allowed }: MissingColumn): readonly CatalogProblem[] {
  if (what === 'source') return []
  const message = `"${describeExpression(expression)}" does not exist: the source "${source}" has no ${what} "${name}".`
  return [problem(owner, 'UNKNOWN_COLUMN', message, `It has ${quotedList(allowed)}.${didYouMean(name, allowed)}`)]
}
