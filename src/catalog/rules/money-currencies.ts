import type { Expression, ExpressionNode } from '../../definition/expression-tree.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import { operandsOf } from '../contents.js'
import type { DefinitionIndex } from '../definition-index.js'
import { describeExpression } from '../described.js'
import { problem } from '../problem.js'
import { resolveColumn } from '../resolve-column.js'

type MoneyNode = Extract<ExpressionNode, { kind: 'money' }>

/** Whether a text is written as a currency is (ISO 4217). */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text)

export const currencyRemedy = 'A currency has three capital letters, such as "EUR".'

/** Money is converted from the currency that its amount declares, at a time, where there is another; a constant currency has three capital letters. */
export function moneyCurrencies(index: DefinitionIndex): readonly CatalogProblem[] {
  return index.entries.flatMap(({ owner, contents }) =>
    contents.expressions.flatMap(({ node }) => {
      if (node.kind !== 'money') return []
      const { currency } = node
      const given = typeof currency === 'string' ? currency : describeExpression(currency)
      if (typeof currency === 'string' && !isCurrency(currency)) {
        return [problem(owner, 'CURRENCY_INVALID', `"${currency}" is no currency.`, currencyRemedy)]
      }
      const unconverted = notConverted(owner, node, index)
      if (unconverted !== null) return [unconverted]
      return declaredCurrencies(node.amount, index)
        .filter((declared) => declared.text !== given)
        .map(({ amount, text }) => {
          const message = `The amount "${amount}" is converted from "${given}", but it is in "${text}".`
          return problem(owner, 'CURRENCY_INVALID', message, `Write "currency: ${text}".`)
        })
    }),
  )
}

function notConverted(owner: Owner, { currency, at }: MoneyNode, { definition }: DefinitionIndex): CatalogProblem | null {
  const { exchangeRates: rates, currency: only } = definition
  if (rates !== null && at === null) {
    const message = 'It converts money, but does not say by the rates of which day.'
    return problem(owner, 'CURRENCY_INVALID', message, 'Write "at: …", the time of the amount.')
  }
  if (rates !== null || only === null || typeof currency !== 'string' || currency === only) return null
  const message = `It has money in "${currency}", but the one currency of the catalogue is "${only}".`
  const remedy = `If all money is in "${currency}", so is the catalogue's "currency"; if there are both, declare exchange rates instead.`
  return problem(owner, 'CURRENCY_INVALID', message, remedy)
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
