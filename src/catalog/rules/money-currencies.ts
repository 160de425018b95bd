import type { Expression } from '../../definition/expression-tree.js'
import type { CatalogProblem } from '../catalog-problem.js'
import { operandsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { resolveColumn } from '../resolve-column.js'

/** Money is converted from the currency that its amount declares, and a constant currency has three capital letters. */
export function moneyCurrencies(index: DefinitionIndex): readonly CatalogProblem[] {
  return index.entries.flatMap(({ owner, contents }) =>
    contents.expressions.flatMap(({ node }) => {
      if (node.kind !== 'money') return []
      const { currency } = node
      const given = typeof currency === 'string' ? currency : describeExpression(currency)
      if (typeof currency === 'string' && !/^[A-Z]{3}$/.test(currency)) {
        return [problem(owner, 'CURRENCY_INVALID', `"${currency}" is no currency.`, 'A currency has three capital letters, such as "EUR".')]
      }
      return declaredCurrencies(node.amount, index)
        .filter((declared) => declared.text !== given)
        .map(({ amount, text }) => {
          const message = `The amount "${amount}" is converted from "${given}", but it is in "${text}".`
          return problem(owner, 'CURRENCY_INVALID', message, `Write "currency: ${text}".`)
        })
    }),
  )
}

interface DeclaredCurrency {
  readonly amount: string
  readonly text: string
}

// An amount may be chosen among several (`when`, `coalesce`): all of them must be in the currency that is given.
function declaredCurrencies(amount: Expression, index: DefinitionIndex): readonly DeclaredCurrency[] {
  const { node, source } = amount
  if (node.kind !== 'column') {
    return operandsOf(amount).flatMap((operand) => (typeof operand === 'object' ? declaredCurrencies(operand, index) : []))
  }
  const found = resolveColumn(index.sources, source, node)
  if (found.kind === 'missing' || !('currency' in found.column) || found.column.currency === undefined) return []
  const text = [source, ...node.path, found.column.currency].join('.')
  return [{ amount: describeExpression(amount), text }]
}
