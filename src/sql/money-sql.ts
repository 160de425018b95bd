import type { Expression, ExpressionNode } from '../definition/expression-tree.js'
import type { ExchangeRates } from '../definition/money.js'
import { facts } from '../definition/source.js'
import { bound, type Fragment, fragment, identifier, trusted } from './fragment.js'
import { lastKnown, physicalName } from './tables.js'
import type { Writing } from './writing.js'

type MoneyNode = Extract<ExpressionNode, { kind: 'money' }>
const moreDecimals = trusted('1.00000000000000000000')

/**
 * An amount in the request's currency: as it is where it is in that currency, else by both rates of its day, rounded to 6 decimals; null without a rate,
 * as every other currency is where there is but one.
 */
export function moneySql(node: MoneyNode, writing: Writing, expressionSql: (of: Expression, writing: Writing) => Fragment): Fragment {
  const { money, dialect } = writing
  if (money === null) throw new Error('Money is asked for without a currency, which the catalogue should have said.')
  const amount =
    node.amount.type === 'integer' ? fragment`${expressionSql(node.amount, writing)}::numeric` : expressionSql(node.amount, writing)
  if (node.currency === money.target) return amount
  const currency = typeof node.currency === 'string' ? bound(node.currency, 'text') : expressionSql(node.currency, writing)
  const target = bound(money.target, 'text')
  const { rates } = money
  if (rates === null || node.at === null) return fragment`case when ${currency} = ${target} then ${amount} end`
  // The day of a rate does not depend on who asks: it is the date in UTC.
  const at = { sql: expressionSql(node.at, writing), type: node.at.type === 'date' ? 'date' : 'timestamp' } as const
  const day = dialect.dateIn(at, 'UTC')
  const from = rateSql('rate', node.currency, currency, node.at, day, rates, writing)
  const to = rateSql('target rate', money.target, target, node.at, day, rates, writing)
  // The zeros give the quotient more decimals than are kept: of large amounts PostgreSQL would keep fewer than six.
  return fragment`case when ${currency} = ${target} then ${amount} else round(${amount} * ${to} * ${moreDecimals} / nullif(${from}, 0), 6) end`
}

function rateSql(
  name: string,
  identity: Expression | string,
  currency: Fragment,
  at: Expression,
  day: Fragment,
  rates: ExchangeRates,
  writing: Writing,
): Fragment {
  if (identity === rates.base) return bound('1', 'numeric')
  const source = rates.source[facts]
  const column = (of: string) => identifier(lastKnown, physicalName(source, of))
  const alias = writing.tables.add(name, [identity, at, writing.path], (as) => {
    const last = fragment`select ${column(rates.rate)}::numeric as "rate" from ${writing.relationOf(source)} as ${identifier(lastKnown)} where ${column(rates.currency)} = ${currency} and ${column(rates.day)} <= ${day} order by ${column(rates.day)} desc limit 1`
    return fragment`left join lateral (${last}) as ${identifier(as)} on true`
  })
  const rate = identifier(alias, 'rate')
  return typeof identity === 'string' ? rate : fragment`case when ${currency} = ${bound(rates.base, 'text')} then 1 else ${rate} end`
}
