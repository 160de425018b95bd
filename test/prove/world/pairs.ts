import type { Expression } from '../../../src/definition/expression-tree.js'
import { facts } from '../../../src/definition/source.js'
import { physicalName } from '../../oracle/source-facts.js'
import type { Draw } from '../draw.js'
import { reachableColumns } from './loose.js'
import type { DrawnSource } from './source-draft.js'

/** A value of one source and one of another that can be equal: who or what both are about. */
export interface DrawnPair {
  readonly own: Expression
  readonly other: Expression
}

const kinds = ['id', 'id', 'integer', 'text'] as const

/** Draws what the rows of two sources have in common: mostly columns that hold some of the same values. `given`: of the one source this column. Null: nothing. */
export function drawPair(draw: Draw, own: DrawnSource, other: DrawnSource, given: Expression | null = null): DrawnPair | null {
  const pairs = pairsOf(given === null ? columnsOf(own) : [given], columnsOf(other)).filter((pair) => isOneInTables(pair, own, other))
  const meeting = pairs.filter((pair) => meet(pair, own, other))
  if (meeting.length > 0 && draw.chance(85)) {
    // Who it is about is worth more than how large it is.
    const ids = meeting.filter((pair) => pair.own.type === 'id')
    return draw.one(ids.length > 0 && draw.chance(75) ? ids : meeting)
  }
  const kind = given?.type ?? draw.one(kinds)
  const ofKind = (source: DrawnSource) => reachableColumns(source.source, 2).filter(({ type }) => type === kind)
  const mine = given === null ? ofKind(own) : [given]
  const right = mine
    .flatMap((one) => ofKind(other).map((two) => ({ own: one, other: two })))
    .filter((pair) => isOneInTables(pair, own, other))
  return right.length === 0 ? null : draw.one(right)
}

/** Draws whose rows of one source are: a column in which several rows have the same value, often also none. Null: there is no such column. */
export function drawWhose(draw: Draw, own: DrawnSource): Expression | null {
  const keysOf = ({ node }: Expression) => {
    const physical = node.kind === 'column' ? physicalName(own.source[facts], node.name) : ''
    return (own.table?.rows ?? []).map((row) => row[physical] ?? null)
  }
  const isRepeated = (values: readonly unknown[]) => new Set(values).size < values.length
  const repeated = columnsOf(own).filter((column) => isRepeated(keysOf(column)))
  const alsoNobodys = repeated.filter((column) => isRepeated(keysOf(column).filter((value) => value === null)))
  return repeated.length === 0 ? null : draw.one(alsoNobodys.length > 0 && draw.chance(70) ? alsoNobodys : repeated)
}

/** Draws what the rows of two sources have in common, mostly of those that several rows of the one have: only they come again. Null: nothing. */
export function drawAgainPair(draw: Draw, own: DrawnSource, other: DrawnSource): DrawnPair | null {
  const whose = draw.chance(60) ? drawWhose(draw, own) : null
  if (whose === null) return drawPair(draw, own, other)
  return own === other ? { own: whose, other: whose } : drawPair(draw, own, other, whose)
}

/** Ids of two tables are compared as both keep them, and must be of one type there, as those of a join. */
function isOneInTables({ own, other }: DrawnPair, ofOwn: DrawnSource, ofOther: DrawnSource): boolean {
  const [one, two] = [physicalType(ofOwn, own), physicalType(ofOther, other)]
  return own.type !== 'id' || other.type !== 'id' || one === undefined || two === undefined || one === two
}

/** Undefined: what is asked is no column of the source's own table. Of a second source over a table nobody knows what the table has. */
function physicalType({ source, table }: DrawnSource, { node }: Expression): string | undefined {
  if (node.kind !== 'column' || node.path.length > 0) return undefined
  if (table === null && source[facts].table !== null) return `as ${source[facts].name}.${node.name}`
  return table?.columns.find(({ name }) => name === physicalName(source[facts], node.name))?.type
}

/** The columns that the rows of a source have in a table. */
function columnsOf({ source }: DrawnSource): readonly Expression[] {
  const { columns } = source[facts]
  const isColumn = ({ node }: Expression) => node.kind === 'column' && Object.hasOwn(columns, node.name)
  return reachableColumns(source, 0).filter((column) => isColumn(column) && ['id', 'integer', 'text'].includes(column.type))
}

function pairsOf(own: readonly Expression[], other: readonly Expression[]): readonly DrawnPair[] {
  const isOne = (one: Expression, two: Expression) =>
    one.type === two.type || (one.type === 'id' && two.type !== 'id') || (one.type !== 'id' && two.type === 'id')
  return own.flatMap((one) => other.filter((two) => isOne(one, two)).map((two) => ({ own: one, other: two })))
}

function meet(pair: DrawnPair, own: DrawnSource, other: DrawnSource): boolean {
  const values = valuesOf(other, pair.other)
  return [...valuesOf(own, pair.own)].some((value) => values.has(value))
}

function valuesOf({ source, table }: DrawnSource, { node }: Expression): ReadonlySet<unknown> {
  const physical = node.kind === 'column' ? physicalName(source[facts], node.name) : ''
  return new Set((table?.rows ?? []).map((row) => row[physical] ?? null).filter((value) => value !== null))
}
