import type { Expression, ExpressionNode, Operand } from '../../src/definition/expression-tree.js'
import type { Length } from '../../src/definition/quantity-tree.js'
import { type Cell, numberIn, textIn } from './cell.js'
import { later, laterDay } from './civil.js'
import { positionCell, relatedCell } from './found.js'
import { asDate, asMoment } from './joins.js'
import { dateIn } from './moment.js'
import { converted } from './money.js'
import { firstDate } from './periods.js'
import { compare, divide, minus, parseRational, plus, type Rational, times, toText } from './rational.js'
import { computedOf } from './source-facts.js'
import { valueTold } from './told.js'
import type { Row, World } from './world.js'

/** The value of an expression in a row. */
export function evaluate(of: Expression, row: Row, world: World): Cell {
  const told = valueTold(of)
  if (told !== undefined) return told(row, world)
  const { node } = of
  switch (node.kind) {
    case 'column':
      return columnCell(node, row, world)
    case 'arithmetic':
      return arithmetic(node.operator, numberIn(operandCell(node.left, row, world)), numberIn(operandCell(node.right, row, world)))
    case 'between':
      return seconds(world.evaluate(node.start, row), world.evaluate(node.end, row))
    case 'when':
      return operandCell(world.holds(node.condition, row) ? node.then : node.otherwise, row, world)
    case 'coalesce':
      return node.operands.map((operand) => operandCell(operand, row, world)).find((cell) => cell !== null) ?? null
    case 'number':
      return spelledNumber(textIn(world.evaluate(node.of, row)))
    case 'lower':
      return lowerCase(textIn(world.evaluate(node.of, row)))
    case 'bucket':
      return bucketOf(numberIn(world.evaluate(node.of, row)), node.edges)
    case 'periodOf': {
      const time = world.evaluate(node.of, row)
      const date = typeof time === 'bigint' ? dateIn(time, world.zone) : textIn(time)
      return date === null ? null : firstDate(date, node.grain)
    }
    case 'money':
      return converted(node, row, world)
    case 'later':
      return laterCell(world.evaluate(node.of, row), node.by, world)
    case 'age':
      return seconds(world.evaluate(node.of, row), world.now)
    case 'position':
      return positionCell(node, row, world)
    case 'related':
      return relatedCell(node, row, world)
    case 'sql':
      throw new Error('What an sql template says is known to the database alone.')
  }
}

function operandCell(operand: Operand | null, row: Row, world: World): Cell {
  if (typeof operand === 'number') return parseRational(String(operand))
  return typeof operand === 'object' && operand !== null ? world.evaluate(operand, row) : operand
}

/** A column at the end of its joins: of a row that is not there, everything is null, what is computed too. */
function columnCell({ path, name }: Extract<ExpressionNode, { kind: 'column' }>, row: Row, world: World): Cell {
  const end = path.reduce<Row | null>((at, join) => (at === null ? null : world.joined(at, join)), row)
  if (end === null) return null
  const computed = computedOf(end.source, name)
  return computed === null ? end.cell(name) : world.evaluate(computed, end)
}

const operations = { plus, minus, times, divide }

/** Null where a side is, and where the divisor is 0. */
export function arithmetic(operator: keyof typeof operations, left: Rational | null, right: Rational | null): Rational | null {
  return left === null || right === null ? null : operations[operator](left, right)
}

function laterCell(time: Cell, by: Length, { zone }: World): Cell {
  if (typeof time === 'bigint') return later(time, by, zone)
  return typeof time === 'string' ? laterDay(time, by) : null
}

function seconds(start: Cell, end: Cell): Cell {
  const [from, until] = [asMoment(start), asMoment(end)]
  return from === null || until === null ? null : { over: until - from, under: 1_000_000n, slack: 0 }
}

const spelled = /^[ \t\n\r\f\v]*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\n\r\f\v]*$/

const spelledNumber = (text: string | null): Cell => (text === null || !spelled.test(text) ? null : parseRational(text))

/** Lower case, one character for each, as databases do it. */
export function lowerCase(text: string): string
export function lowerCase(text: string | null): string | null
export function lowerCase(text: string | null): string | null {
  const lower = (character: string) => [...character.toLowerCase()][0]
  return text === null ? null : [...text].map(lower).join('')
}

function bucketOf(number: Rational | null, edges: readonly number[]): Cell {
  if (number === null || edges.length === 0) return null
  const above = edges.filter((edge) => compare(number, parseRational(String(edge))) >= 0).length
  if (above === 0) return `< ${edges[0]}`
  return above === edges.length ? `≥ ${edges.at(-1)}` : `${edges[above - 1]} – ${edges[above]}`
}

/** A cell as the key of a group: equal values have one text. */
export function keyOf(cell: Cell): string | boolean | null {
  if (typeof cell === 'object' && cell !== null) return toText(cell)
  return typeof cell === 'bigint' ? asDate(cell) : cell
}
