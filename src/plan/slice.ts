import type { Instant } from '../kit/zoned-time.js'
import type { DaySpans, PlacedSpans, Span, SpanCounts } from './place-spans.js'

/**
 * In which of a list of periods a row counts, by how many of its scan's bounds its time has reached (0 to all of them): the periods from `first` to
 * `last`, counted from 1; none where `last` is less. Of a row that holds for a while, `first` is looked up by its begin and `last` by its end.
 */
export interface Lookup {
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Where periods do not follow each other (clamped dates): each with the bounds that a begin must have reached at most, and an end at least. */
  readonly each: readonly { readonly from: number; readonly until: number }[] | null
}

/** Where rows of a scan count: in the periods of the answer, and in the range as one. */
export interface Placing {
  readonly cells: Lookup | null
  readonly whole: Lookup
  /** A row may count in several periods. */
  readonly overlaps: boolean
  /** The lookups are of days; `periodOf`: the period of each day. */
  readonly days: { readonly cells: readonly number[] | null } | null
  readonly counts: SpanCounts | null
  /** Of a movement: where an entity is at the other edge; of a change: at the start. */
  readonly others: { readonly cells: Lookup | null; readonly whole: Lookup } | null
}

/** The bounds of all spans of a scan, in order, and its placings in terms of them. */
export interface Slices {
  readonly bounds: readonly Instant[]
  readonly placings: readonly Placing[]
  /** The bounds that all rows lie between; infinite where they do not. */
  readonly reach: Span
}

/** Cuts time at every bound of some spans, so that each row is looked at once, and counted wherever it counts. `edges`: rows hold, and only the ends of spans are asked. */
export function slice(placed: readonly PlacedSpans[], edges: boolean): Slices {
  const spans = placed.flatMap(spansOf)
  const asked = spans.flatMap(({ from, until }) => (edges ? [until] : [from, until]))
  const bounds = [...new Set(asked.filter(Number.isFinite))].sort((one, other) => one - other)
  const from = edges ? spans.map(({ until }) => until) : spans.map((span) => span.from)
  const reach = { from: least(from), until: -least(spans.map(({ until }) => -until)) }
  return { bounds, reach, placings: placed.map((each) => placingOf(each, bounds, edges)) }
}

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)

function spansOf({ cells, whole, days, others }: PlacedSpans): readonly Span[] {
  const found = [...(cells ?? []), whole, ...(others?.cells ?? []), ...(others?.whole ?? [])].filter((span) => span !== null)
  return [...found, ...(days?.cells?.spans ?? []), ...(days?.whole.spans ?? [])]
}

function placingOf({ cells, whole, days, counts, others }: PlacedSpans, bounds: readonly Instant[], edges: boolean): Placing {
  const lookup = (spans: readonly (Span | null)[]) => lookupOf(spans, bounds, edges)
  const ofDays = (some: DaySpans) => lookup(some.spans)
  if (days !== null) {
    return {
      ...{ cells: days.cells === null ? null : ofDays(days.cells), whole: ofDays(days.whole), overlaps: true, counts },
      others: othersOf(others, lookup),
      days: { cells: days.cells?.periodOf ?? null },
    }
  }
  const at = cells === null ? null : lookup(cells)
  return {
    ...{ cells: at, whole: lookup([whole]), overlaps: at !== null && (edges || overlaps(at)), days: null, counts },
    others: othersOf(others, lookup),
  }
}

function othersOf(others: PlacedSpans['others'], lookup: (spans: readonly (Span | null)[]) => Lookup): Placing['others'] {
  return others === null ? null : { cells: others.cells === null ? null : lookup(others.cells), whole: lookup(others.whole) }
}

const overlaps = ({ first, last, each }: Lookup): boolean => each !== null || first.some((period, place) => period < (last[place] ?? 0))

/** Spans in order, their begins and their ends: those that hold a time are neighbours. Of others, each is looked at. */
function lookupOf(spans: readonly (Span | null)[], bounds: readonly Instant[], edges: boolean): Lookup {
  const ranks = new Map(bounds.map((bound, index) => [bound, index + 1]))
  const rank = (bound: Instant): number => (bound === Number.NEGATIVE_INFINITY ? 0 : (ranks.get(bound) ?? bounds.length + 1))
  let before = { from: 0, until: 0 }
  const ranked = spans.map((span) => {
    // Without an edge no row holds, whatever it has reached.
    if (span === null && edges) return { from: bounds.length + 1, until: 0 }
    // A missing one is empty, and stands where the one before it ends.
    before =
      span === null ? { from: before.until, until: before.until } : { from: rank(edges ? span.until : span.from), until: rank(span.until) }
    return before
  })
  const reached = (side: 'from' | 'until'): readonly number[] => {
    const counts = new Array<number>(bounds.length + 2).fill(0)
    for (const one of ranked) counts[one[side]] = (counts[one[side]] ?? 0) + 1
    let sum = 0
    return counts.slice(0, -1).map((count) => (sum += count))
  }
  const isOrdered = (side: 'from' | 'until') => ranked.every((one, index) => one[side] >= (ranked[index - 1]?.[side] ?? 0))
  const each = isOrdered('from') && isOrdered('until') ? null : ranked
  return { first: reached('until').map((count) => count + 1), last: reached('from'), each }
}
