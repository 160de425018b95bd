import type { Expression, ExpressionNode } from '../../src/definition/expression-tree.js'
import { type Cell, numberIn, textIn } from './cell.js'
import { foundLackRate } from './found.js'
import { asDate } from './joins.js'
import { divide, type Rational, round, times, whole } from './rational.js'
import { computedOf, factsOf, sourceAt } from './source-facts.js'
import type { Row, World } from './world.js'

type MoneyNode = Extract<ExpressionNode, { kind: 'money' }>

/** An amount in the answer's currency: as it is if it is in that currency, else by the rates of its day (UTC), rounded to 6 decimals; null without a rate. */
export function converted(node: MoneyNode, row: Row, world: World): Cell {
  const amount = numberIn(world.evaluate(node.amount, row))
  const currency = typeof node.currency === 'string' ? node.currency : textIn(world.evaluate(node.currency, row))
  if (currency !== null && currency === world.currency) return amount
  if (node.at === null) return null
  const day = asDate(world.evaluate(node.at, row))
  const [from, to] = [rateOf(currency, day, world), rateOf(world.currency, day, world)]
  if (amount === null || from === null || to === null) return null
  const exact = divide(times(amount, to), from)
  return exact === null ? null : { ...round(exact, 6), slack: amount.slack }
}

/** Units of a currency for one of the base, by the last rate known on a day; the base needs none. */
function rateOf(currency: string | null, day: string | null, world: World): Rational | null {
  const rates = world.definition.exchangeRates
  if (rates === null || currency === null) return null
  if (currency === rates.base) return whole(1)
  if (day === null) return null
  let last: { readonly day: string; readonly rate: Rational | null } | null = null
  for (const known of world.matching(factsOf(rates.source), [rates.currency], [currency])) {
    const since = textIn(known.cell(rates.day))
    if (since === null || since > day || (last !== null && last.day >= since)) continue
    last = { day: since, rate: numberIn(known.cell(rates.rate)) }
  }
  return last?.rate ?? null
}

/** Whether an amount that the value is made of has no exchange rate: nothing is then known of whatever counts it. */
export function lacksRate(of: Expression, row: Row, world: World): boolean {
  const { node } = of
  const inside = (operand: Expression | number | string | null): boolean =>
    typeof operand === 'object' && operand !== null && lacksRate(operand, row, world)
  switch (node.kind) {
    case 'money':
      return world.evaluate(node.amount, row) !== null && converted(node, row, world) === null
    case 'arithmetic':
      return inside(node.left) || inside(node.right)
    case 'when':
      return inside(world.holds(node.condition, row) ? node.then : node.otherwise)
    case 'coalesce':
      return node.operands.some(inside)
    case 'column': {
      const computed = computedOf(sourceAt(row.source, node.path), node.name)
      const end = node.path.reduce<Row | null>((at, join) => (at === null ? null : world.joined(at, join)), row)
      return computed !== null && end !== null && lacksRate(computed, end, world)
    }
    case 'related':
      return foundLackRate(node.related, row, world)
    default:
      return false
  }
}
