import type { Catalog } from '../../../src/catalog/catalog.js'
import { isMetric } from '../../../src/definition/metric.js'
import type { QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import { type AnySourceFacts, facts } from '../../../src/definition/source.js'
import type { FilterQuestion } from '../../../src/request/question.js'
import type { ProveCase } from '../prove-case.js'
import { comparedIn } from '../question/question.js'
import type { TimedNode } from '../world/quantity-parts.js'
import { foundKinds } from './found-kinds.js'
import { retentionKinds } from './retention-kinds.js'

/** What a case covers: the kinds of its metrics, and the features of its question and world. */
export interface Covered {
  readonly kinds: readonly string[]
  readonly features: readonly string[]
}

/** Whether a case covers something whose name has one of these words in it (several: with `|`; all of several: with `&`, which binds closer). */
export function isAbout(prove: ProveCase, catalog: Catalog, words: string): boolean {
  const { kinds, features } = coveredBy(prove, catalog)
  const covers = (word: string): boolean => [...kinds, ...features].some((name) => name.includes(word))
  return words.split('|').some((all) => all.split('&').every(covers))
}

/** Reads what a case covers from its question and definition. */
export function coveredBy(prove: ProveCase, catalog: Catalog): Covered {
  if (prove.retention !== null) return { kinds: retentionKinds(prove.retention, catalog), features: worldFeatures(prove) }
  const metrics = prove.question.fields.flatMap(({ metric }) => catalog.metrics.get(metric) ?? [])
  const kinds = metrics.flatMap(({ metric, sources }) => [
    ...kindsOf(metric),
    ...(sources.length > 1 ? ['several sources'] : []),
    ...(sources.some((name) => catalog.sources.get(name)?.table === null) ? ['union'] : []),
    ...(metric.unit === 'number' ? [] : [metric.unit]),
  ])
  const { by, where, fields } = prove.question
  const asked = [...by, ...[where, ...fields.map((field) => field.where)].flatMap(comparedIn)].map((name) => catalog.dimensions.get(name))
  kinds.push(...foundKinds([metrics.map(({ metric }) => metric), asked], catalog.sources))
  return { kinds: [...new Set(kinds)], features: [...new Set([...questionFeatures(prove), ...worldFeatures(prove)])] }
}

function kindsOf(part: QuantityOrMetric | number): readonly string[] {
  if (typeof part === 'number') return ['constant']
  if (isMetric(part)) {
    const { numerator, denominator, filters } = part
    const inside = [numerator, ...(denominator === null ? [] : [denominator])]
    const own = [
      ...(denominator === null ? [] : ['ratio']),
      ...(filters.length > 0 ? ['metric filters'] : []),
      ...(inside.some(isMetric) ? ['metric of metrics'] : []),
    ]
    return [...own, ...inside.flatMap(kindsOf)]
  }
  const { node } = part
  if (node.kind === 'arithmetic') return [node.operator, ...kindsOf(node.left), ...kindsOf(node.right)]
  if (node.kind !== 'measure') return [timedKind(node), ...kindsOf(node.of)]
  const { aggregate, filters, at, of, ripe } = node
  return [
    aggregate,
    ...(ripe === null ? [] : ['waits until decided']),
    ...(filters.length > 0 ? ['own filters'] : []),
    ...(at === null ? [] : ['own time']),
    ...(of === null || of.node.kind === 'column' ? [] : ['computed on the spot']),
  ]
}

/** A kind of time by the name of its constructor. */
function timedKind(node: TimedNode): string {
  switch (node.kind) {
    case 'state':
      return node.edge === 'start' ? 'atStart' : 'atEnd'
    case 'movement':
      return node.move
    case 'change':
      return `changes ${node.change}`
    case 'window':
      return node.window.kind
    case 'over':
      return `daily ${node.take}`
    case 'shift':
      return 'shift'
  }
}

/** What fields are compared with, by the ways to say it. */
function comparisonFeatures({ question }: ProveCase): readonly (readonly [string, boolean])[] {
  const all = question.fields.flatMap(({ comparisons = [] }) => comparisons)
  return [
    ...(['previousPeriod', 'samePeriodLastYear'] as const).map(
      (name) => [`compare ${name}`, all.some(({ named }) => named === name)] as const,
    ),
    ...(['shift', 'between', 'align', 'week53'] as const).map(
      (way) => [`compare ${way}`, all.some((each) => (each[way] ?? null) !== null)] as const,
    ),
  ]
}

function questionFeatures(prove: ProveCase): readonly string[] {
  const { question, expected } = prove
  const { fields, range, grain, by, where, segments, having, top, subtotals, orderBy, first, calendar, currency, wants } = question
  const named: readonly (readonly [string, boolean])[] = [
    ...(['between', 'last', 'current', 'toDate', 'all'] as const).map((way) => [`range ${way}`, (range[way] ?? null) !== null] as const),
    [grain === null ? 'no grain' : `grain ${grain}`, true],
    [`by ${by.length}`, true],
    ['where', where !== null],
    ['aliases with filters', fields.some((field) => field.where !== null)],
    ...comparisonFeatures(prove),
    ['segments', segments.length > 0 || fields.some((field) => field.segments.length > 0)],
    ...[['having', having !== null] as const, ['top', top !== null] as const, ['other', top?.other === true] as const],
    ...[['subtotals', subtotals.length > 0] as const, ['order', orderBy.length > 0] as const, ['page', first < 10_000] as const],
    ...[['calendar', calendar !== null] as const, ['currency', currency !== null] as const, ['total', wants.total] as const],
    [`refused ${expected}`, !expected.startsWith('answer')],
  ]
  const filters = [where, ...fields.map((field) => field.where)].flatMap((filter) =>
    operatorsIn(filter).map((operator) => `filter ${operator}`),
  )
  return [...named.flatMap(([name, isThere]) => (isThere ? [name] : [])), ...filters]
}

function operatorsIn(filter: FilterQuestion | null): readonly string[] {
  if (filter === null) return []
  return Object.entries(filter).flatMap(([name, part]) => {
    if (name === 'and' || name === 'or') return [name, ...(Array.isArray(part) ? part.flatMap(operatorsIn) : [])]
    if (name === 'not') return [name, ...operatorsIn(filter.not ?? null)]
    return Object.keys(typeof part === 'object' ? (part ?? {}) : {})
  })
}

function worldFeatures({ world }: ProveCase): readonly string[] {
  const { sources, exchangeRates, currency, policies } = world.definition
  const joins = sources.flatMap((source) => Object.values<{ readonly asOf: unknown }>(source[facts].joins))
  const named: readonly (readonly [string, boolean])[] = [
    ...[['world with rates', exchangeRates !== null] as const, ['world with a scope', policies.length > 0] as const],
    ['world with one currency', currency !== null],
    ['world with an as-of join', joins.some(({ asOf }) => asOf !== null)],
    ['world with an empty table', world.tables.some(({ rows }) => rows.length === 0)],
    ...(['validity', 'snapshots'] as const).map(
      (kind) => [`world with ${kind}`, sources.some((source) => source[facts].states?.kind === kind)] as const,
    ),
    ['world with a last of overlapping', sources.some((source) => isLast(source[facts].states))],
    ['world with grace', sources.some((source) => hasGrace(source[facts].states))],
    ['world with times without zone', world.tables.some(({ columns }) => columns.some(({ type }) => type === 'timestamp'))],
  ]
  return named.flatMap(([name, isThere]) => (isThere ? [name] : []))
}

const hasGrace = (states: AnySourceFacts['states']): boolean => states?.kind === 'validity' && states.graceDays !== null
const isLast = (states: AnySourceFacts['states']): boolean => states?.kind === 'validity' && states.overlapping === 'last'
