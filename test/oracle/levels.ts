import type { Spans } from './cells.js'
import { type Group, groupName, keyComparison } from './groups.js'
import type { FieldValue } from './measured-value.js'
import type { ComputedField } from './quantities.js'
import { asDouble, rankingValue } from './ranking.js'
import { compare, type Rational } from './rational.js'
import type { Request } from './request.js'
import { type Bound, boundsOf, fieldNamed } from './shape.js'
import type { Span } from './span.js'
import type { World } from './world.js'

/** Rows of one kind: which groups they are of, and in which of them a row of the data counts (null: in none). */
export interface Level {
  readonly kind: 'GROUP' | 'OTHER' | 'SUBTOTAL'
  readonly groups: readonly Group[]
  readonly groupAt: (group: Group) => Group | null
}

/** Rule 6, b to d: the groups with a row in any selected field, or in what it is compared with; those that pass `having`; of them the first, the rest as "other"; and the subtotals. */
export function levelsOf(request: Request, fields: readonly ComputedField[], spans: Spans, world: World): readonly Level[] {
  const { question, by } = request
  const present = by.length === 0 ? [[]] : distinct(groupsIn(fields.slice(0, question.fields.length), spans))
  const overall = { request, fields, range: spans.range }
  const passing = question.having === null ? present : present.filter(passes(overall))
  const ranked = question.top === null ? passing : rank(passing, overall, world)
  const count = question.top?.count ?? ranked.length
  const levels = [level('GROUP', ranked.slice(0, count), (group) => group)]
  if (question.top?.other === true) levels.push(level('OTHER', ranked.slice(count), () => by.map(() => undefined)))
  const subtotals = question.subtotals.map((names): Level => {
    const shownAs = (group: Group): Group => group.map((key, index) => (names.includes(by[index]?.name ?? '') ? key : undefined))
    // From the base: of a metric that only orders, also the rows in groups that no selected field shows.
    return { ...level('SUBTOTAL', present, shownAs), groupAt: shownAs }
  })
  return [...levels, ...subtotals]
}

/** The groups of all rows that count in a period of some fields. */
function groupsIn(fields: readonly ComputedField[], { spans }: Spans): readonly Group[] {
  const plain = fields.map(({ quantified }) => spans.map((span, place) => quantified.groupsAt({ span, place, compared: null })))
  const compared = fields.flatMap(({ quantified, comparisons }) =>
    comparisons.flatMap((comparison) => spans.flatMap((span, place) => quantified.groupsAt({ span, place, compared: comparison }))),
  )
  return [...plain.flat(2), ...compared]
}

function distinct(groups: readonly Group[]): readonly Group[] {
  return [...new Map(groups.map((group) => [groupName(group), group])).values()]
}

/** The rows of some groups, each group shown as `shownAs` says. */
function level(kind: Level['kind'], members: readonly Group[], shownAs: (group: Group) => Group): Level {
  const names = new Set(members.map(groupName))
  return { kind, groups: distinct(members.map(shownAs)), groupAt: (group) => (names.has(groupName(group)) ? shownAs(group) : null) }
}

/** The fields of a request over its whole range. */
interface Overall {
  readonly request: Request
  readonly fields: readonly ComputedField[]
  readonly range: Span
}

/** The value of a metric in each group over the whole range. */
function valueOver(metric: string, { request, fields, range }: Overall): (group: Group) => FieldValue {
  const at = fields[fieldNamed(request, metric)]?.quantified.at(groupName)
  if (at === undefined) throw new Error(`There is no field of "${metric}".`)
  return (group) => at({ span: range, place: 0, compared: null }, groupName(group))
}

const signs: { readonly [operator: string]: (order: number) => boolean } = {
  above: (order) => order > 0,
  from: (order) => order >= 0,
  below: (order) => order < 0,
  until: (order) => order < 0,
}

function passes(overall: Overall): (group: Group) => boolean {
  const { having } = overall.request.question
  if (having === null) return () => true
  const overallOf = valueOver(having.metric, overall)
  const bounds = boundsOf(having)
  return (group) => {
    const overallValue = overallOf(group)
    const value = rankingValue(overallValue)
    const edge = (bound: Bound): Rational => (overallValue.isExact ? bound.value : asDouble(bound.value))
    const isWithin = bounds.every((bound) => value !== null && signs[bound.operator]?.(compare(value, edge(bound))) === true)
    return isWithin && ((having.isNull ?? null) === null || having.isNull === (value === null))
  }
}

/** From the first to the last by a metric, without a value last; ties by key. */
function rank(groups: readonly Group[], overall: Overall, world: World): readonly Group[] {
  const { top } = overall.request.question
  if (top === null) return groups
  const overallOf = valueOver(top.by, overall)
  const comparisons = overall.request.by.map((dimension) => keyComparison(dimension, world))
  const way = top.direction === 'descending' ? -1 : 1
  return [...groups].sort((one, other) => {
    const [left, right] = [rankingValue(overallOf(one)), rankingValue(overallOf(other))]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byKeys(one, other, comparisons)
    return way * compare(left, right) || byKeys(one, other, comparisons)
  })
}

type KeyComparison = ReturnType<typeof keyComparison>

function byKeys(one: Group, other: Group, comparisons: readonly KeyComparison[]): number {
  for (const [index, comparison] of comparisons.entries()) {
    const [left, right] = [one[index] ?? null, other[index] ?? null]
    const order = left === null || right === null ? Number(left === null) - Number(right === null) : comparison(left, right)
    if (order !== 0) return order
  }
  return 0
}
