import type { Expression, Operand } from '../../../src/definition/expression-tree.js'
import type { Draw } from '../draw.js'
import { loose } from './loose.js'
import type { Pools } from './pools.js'
import { drawPredicate } from './predicates.js'

/** What computed columns are drawn from: the columns that a row shows, and what is known of money, if there is any. */
export interface Row {
  readonly columns: readonly Expression[]
  readonly pools: Pools
  readonly money: MoneyTerms | null
}

/** How a world has money: converted by the rates of a day, or all of it in one currency. */
export interface MoneyTerms {
  readonly isConverted: boolean
  /** The currencies that an expression may name. */
  readonly constants: readonly string[]
}

type Maker = (draw: Draw, row: Row) => Expression | null

const plain = ['integer', 'decimal']
const times = ['date', 'timestamp']

/** One of the columns of the given kinds; null where there is none. */
export function columnOf(draw: Draw, columns: readonly Expression[], kinds: readonly string[]): Expression | null {
  const right = columns.filter((column) => kinds.includes(column.type))
  return right.length === 0 ? null : draw.one(right)
}

const arithmetic: Maker = (draw, { columns }) => {
  const left = columnOf(draw, columns, plain)
  const other = columnOf(draw, columns, plain)
  if (left === null || other === null) return null
  const right: Operand = draw.chance(50) ? other : draw.one([0, 1, 2, 10, 0.1, 2.5, -1])
  return loose[draw.one(['plus', 'minus', 'times', 'divide', 'divide'] as const)](left, right)
}

const between: Maker = (draw, { columns }) => {
  const [start, end] = [columnOf(draw, columns, times), columnOf(draw, columns, times)]
  return start === null || end === null ? null : loose.between(start, end)
}

const when: Maker = (draw, { columns, pools }) => {
  const then = columnOf(draw, columns, ['text', 'integer', 'decimal', 'date', 'boolean'])
  if (then === null) return null
  const other = columnOf(draw, columns, [then.type])
  const condition = drawPredicate(draw, columns, pools)
  const otherwise = draw.one([undefined, other ?? undefined, constantOf(draw, then, pools)])
  return otherwise === undefined ? loose.when(condition, then) : loose.when(condition, then, otherwise)
}

const coalesce: Maker = (draw, { columns, pools }) => {
  const first = columnOf(draw, columns, ['text', 'integer', 'decimal', 'date'])
  if (first === null) return null
  const second = columnOf(draw, columns, [first.type])
  const constant = constantOf(draw, first, pools)
  return loose.coalesce(first, ...(second === null ? [] : [second]), ...(constant === undefined ? [] : [constant]))
}

/** A constant of plain numbers and texts; of other kinds none can be written. */
function constantOf(draw: Draw, { type }: Expression, pools: Pools): Operand | undefined {
  if (type === 'text') return draw.one([...pools.texts, 'none'])
  if (type === 'integer') return draw.one([0, 1, -3])
  return type === 'decimal' ? draw.one([0, 0.5, 1]) : undefined
}

const number: Maker = (draw, { columns }) => {
  const of = columnOf(draw, columns, ['text'])
  return of === null ? null : loose.number(of)
}

const lower: Maker = (draw, { columns }) => {
  const of = columnOf(draw, columns, ['text'])
  return of === null ? null : loose.lower(of)
}

const edges: readonly (readonly number[])[] = [[1], [0, 2], [-1, 0, 1.5, 10], [0.1, 0.3, 100]]

/** A bucket of a number. */
export const bucket: Maker = (draw, { columns }) => {
  const of = columnOf(draw, columns, ['integer', 'decimal', 'duration'])
  return of === null ? null : loose.bucket(of, draw.one(edges))
}

/** The day, month, quarter or year of a time. */
export const period: Maker = (draw, { columns }) => {
  const of = columnOf(draw, columns, times)
  return of === null ? null : loose[draw.one(['day', 'month', 'quarter', 'year'] as const)](of)
}

/** An amount in one currency. */
export const money: Maker = (draw, { columns, money: terms }) => {
  const at = columnOf(draw, columns, times)
  const amount = columnOf(draw, columns, draw.chance(70) ? ['amount'] : plain)
  if (terms === null || amount === null || (terms.isConverted && at === null)) return null
  const currency = amount.type === 'amount' ? currencyOf(amount, columns) : draw.one(terms.constants)
  if (currency === null) return null
  return loose.money(amount, { currency, ...(at === null || (!terms.isConverted && draw.chance(50)) ? {} : { at }) })
}

/** What the currency of an amount is called that stands beside it. */
export const currencyField = 'currency'

/** What an amount is called whose currency stands behind a join. */
export const abroad = (join: string): string => `abroad$${join}`

function currencyOf({ node }: Expression, columns: readonly Expression[]): Expression | null {
  if (node.kind !== 'column') return null
  const join = /^abroad\$(.*)$/.exec(node.name)?.[1]
  const place = join === undefined ? node.path : [...node.path, join]
  const isIt = ({ node: other }: Expression): boolean =>
    other.kind === 'column' && other.name === currencyField && other.path.join('.') === place.join('.')
  return columns.find(isIt) ?? null
}

const makers: readonly Maker[] = [arithmetic, arithmetic, between, when, when, coalesce, number, number, lower, bucket, period, money]

/** Draws a computed column of a row; null where the row has no column for the kind that was drawn. */
export function drawComputed(draw: Draw, row: Row): Expression | null {
  return draw.one(makers)(draw, row)
}
