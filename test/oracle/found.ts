import type { Expression, ExpressionNode, Predicate } from '../../src/definition/expression-tree.js'
import type { Measure } from '../../src/definition/quantity-tree.js'
import { type Cell, textOf } from './cell.js'
import { compareKeys } from './holding.js'
import { asMoment } from './joins.js'
import { aggregate } from './measures.js'
import { timeOf } from './metric-facts.js'
import type { Moment } from './moment.js'
import { whole } from './rational.js'
import type { Row, World } from './world.js'

type Node<K extends ExpressionNode['kind']> = Extract<ExpressionNode, { kind: K }>
type Related = Node<'related'>['related']
type Bound = Related['after']

/** Which rows of a source are looked through: those that the filters hold for and that have happened, by what they are matched with. */
interface Sought {
  readonly source: string
  readonly by: readonly Expression[]
  readonly filters: readonly Predicate[]
  /** Null: the time of the source, if it has one. */
  readonly at: Expression | null
}

interface Placed {
  readonly row: Row
  readonly at: Moment | null
}

/** A value found in the rows of a source: of those that match, that the filters hold for, and that happened between the bounds. Null where one of the amounts has no exchange rate. */
export function relatedCell({ related }: Node<'related'>, row: Row, world: World): Cell {
  const { take, of, source } = related
  if (foundLackRate(related, row, world)) return null
  const cells = foundRows(related, row, world).map((found) => (of === null ? null : world.evaluate(of, found)))
  if (take === 'first') return cells[0] ?? null
  if (take === 'last') return cells.at(-1) ?? null
  const measure: Measure = {
    ...{ kind: 'measure', aggregate: take, source, of, filters: [], at: null },
    ...{ fraction: null, times: null, ripe: null },
  }
  const counted = cells.map((cell) => ({ cell, lacksRate: false }))
  return aggregate(measure, counted).value
}

/** Whether an amount of the found rows that a value is made of has no exchange rate: nothing is then known of it. */
export function foundLackRate(related: Related, row: Row, world: World): boolean {
  const { of, take } = related
  if (of === null) return false
  const found = foundRows(related, row, world)
  const counting = take === 'first' ? found.slice(0, 1) : take === 'last' ? found.slice(-1) : found
  return counting.some((each) => world.lacksRate(of, each))
}

/** In the order of their time, then of their key. */
function foundRows(related: Related, row: Row, world: World): readonly Row[] {
  const { match, after, before, source, filters, at } = related
  const own = match.map((pair) => world.evaluate(pair.own, row))
  const [from, until] = [momentOf(after, row, world), momentOf(before, row, world)]
  if (own.includes(null) || (after !== null && from === null) || (before !== null && until === null)) return []
  const sought: Sought = { source, by: match.map((pair) => pair.other), filters, at }
  const isBetween = (moment: Moment | null): boolean =>
    (after === null || isAfter(moment, from, after.included)) && (before === null || isAfter(until, moment, before.included))
  return (rowsOf(sought, related, world).get(nameOf(own)) ?? []).filter((each) => isBetween(each.at)).map((each) => each.row)
}

const momentOf = (bound: Bound, row: Row, world: World): Moment | null =>
  bound === null ? null : asMoment(world.evaluate(bound.time, row))

const isAfter = (moment: Moment | null, other: Moment | null, included: boolean): boolean =>
  moment !== null && other !== null && (moment > other || (included && moment === other))

/** Which of the rows of its entity a row is, from 1, in the order of their time, then of their key; null where it is none of them. */
export function positionCell(node: Node<'position'>, row: Row, world: World): Cell {
  const { of, at, filters } = node
  const own = of.map((each) => world.evaluate(each, row))
  if (own.includes(null)) return null
  const rows = rowsOf({ source: row.source.name, by: of, filters, at }, node, world).get(nameOf(own)) ?? []
  const place = rows.findIndex((each) => each.row === row)
  return place < 0 ? null : whole(place + 1)
}

const nameOf = (values: readonly Cell[]): string => JSON.stringify(values.map(textOf))

type Rows = ReadonlyMap<string, readonly Placed[]>
const known = new WeakMap<World, Map<object, Rows>>()

/** The rows looked through, in their order, by what they are matched with. Remembered for whoever looks, for time only. */
function rowsOf(sought: Sought, looking: object, world: World): Rows {
  const memory = known.get(world) ?? new Map<object, Rows>()
  known.set(world, memory)
  const found = memory.get(looking) ?? matched(sought, world)
  memory.set(looking, found)
  return found
}

function matched({ source, by, filters, at: own }: Sought, world: World): Rows {
  const at = timeOf({ source, at: own }, world)
  const placed = world.rows(world.source(source)).flatMap((row): readonly Placed[] => {
    const moment = at === null ? null : asMoment(world.evaluate(at, row))
    const hasHappened = at === null || (moment !== null && moment < world.now)
    return hasHappened && filters.every((filter) => world.holds(filter, row)) ? [{ row, at: moment }] : []
  })
  placed.sort((one, other) => compareMoments(one.at, other.at) || compareKeys(one.row, other.row))
  const rows = new Map<string, Placed[]>()
  for (const each of placed) {
    const values = by.map((expression) => world.evaluate(expression, each.row))
    if (values.includes(null)) continue
    const same = rows.get(nameOf(values))
    if (same === undefined) rows.set(nameOf(values), [each])
    else same.push(each)
  }
  return rows
}

const compareMoments = (one: Moment | null, other: Moment | null): number =>
  one === other || one === null || other === null ? 0 : one < other ? -1 : 1
