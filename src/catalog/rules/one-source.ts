import type { Expression, Related } from '../../definition/expression-tree.js'
import type { Measure } from '../../definition/quantity-tree.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import { foundParts, operandsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'

/** A row value is computed from the rows of one source, and a measure from values of its own. */
export function oneSource({ entries, sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  const ofRows = sourceEntries.flatMap(({ owner, value }) =>
    Object.entries(value.computed).flatMap(([name, computed]) => mixed(owner, name, value.name, [computed])),
  )
  const ofParts = entries.flatMap(({ owner, contents }) => [
    ...contents.expressions.flatMap((expression) => mixed(owner, describeExpression(expression), expression.source, rowParts(expression))),
    ...contents.expressions.flatMap(({ node }) => (node.kind === 'related' ? ofRelated(owner, node.related) : [])),
    ...contents.measures.flatMap((measure) => mixed(owner, `${measure.aggregate} of ${measure.source}`, measure.source, measured(measure))),
  ])
  return [...ofRows, ...ofParts]
}

const rowParts = (expression: Expression) => operandsOf(expression).filter((operand) => typeof operand === 'object')
const measured = ({ of, at, ripe }: Measure) => [of, at, ripe?.at ?? null].filter((part) => part !== null)

const ofRelated = (owner: Owner, found: Related): readonly CatalogProblem[] =>
  mixed(owner, `${found.take} of ${found.source}`, found.source, foundParts(found))

function mixed(owner: Owner, what: string, source: string, parts: readonly Expression[]): readonly CatalogProblem[] {
  return parts
    .filter((part) => part.source !== source)
    .map((part) => {
      const message = `"${what}" is computed on "${source}", but reads "${describeExpression(part)}".`
      return problem(owner, 'SOURCES_MIXED', message, `Reach that value through a join of "${source}".`)
    })
}
