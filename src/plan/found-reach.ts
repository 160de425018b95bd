import type { Expression, Related } from '../definition/expression-tree.js'
import type { Length } from '../definition/length.js'
import type { AnySourceFacts } from '../definition/source.js'
import { sourceTime } from '../definition/source-time.js'
import type { Instant } from '../kit/zoned-time.js'
import { earlier } from '../request/civil-length.js'
import { calendarBounds } from '../request/resolve-range.js'
import { isSame } from './event-chain.js'
import type { Span } from './place-spans.js'
import type { Scan } from './plan.js'

/** What a scan says of the time of its rows, and the sources that they are looked for in. */
export type ScanTimes = Pick<Scan, 'time' | 'range' | 'slices' | 'zone'> & { readonly sources: ReadonlyMap<string, AnySourceFacts> }

const endless: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }
// Bounds that are included, clocks that are turned, dates that were skipped, and dates whose midnights are those of UTC.
const slack = 3 * 86_400_000

/** The time that the rows of a scan lie in; infinite where nothing is known. */
export const rowsReach = ({ time, range, slices }: Pick<Scan, 'time' | 'range' | 'slices'>): Span =>
  time === null ? endless : (slices?.reach ?? range ?? endless)

/** Between which times rows are that can be found for the rows of a scan: never too narrow. */
export function foundReach({ after, before }: Related, scan: ScanTimes): Span {
  return {
    from: after === null ? Number.NEGATIVE_INFINITY : within(reachOf(after.time, scan).from - slack),
    until: before === null ? Number.POSITIVE_INFINITY : within(reachOf(before.time, scan).until + slack),
  }
}

function reachOf(time: Expression, scan: ScanTimes): Span {
  const { node } = time
  if (scan.time !== null && isSame(time, scan.time)) return rowsReach(scan)
  switch (node.kind) {
    case 'later': {
      const { from, until } = reachOf(node.of, scan)
      return { from: shifted(from, node.by, scan.zone) - slack, until: shifted(until, node.by, scan.zone) + slack }
    }
    case 'when':
      return node.otherwise === null && typeof node.then === 'object' ? reachOf(node.then, scan) : endless
    case 'related':
      return isTime(node.related, scan) ? foundReach(node.related, scan) : endless
    default:
      return endless
  }
}

/** Whether a value that is found is when its row is. */
function isTime({ source: name, take, of, at }: Related, { sources }: ScanTimes): boolean {
  const source = sources.get(name)
  if ((take !== 'first' && take !== 'last') || of === null || source === undefined) return false
  return isSame(of, at ?? sourceTime(source))
}

const shifted = (instant: Instant, { count, unit }: Length, zone: string): Instant =>
  Number.isFinite(instant) ? earlier(instant, { count: -count, unit }, zone) : instant

/** A bound that every database can be asked about; none where it lies outside the calendar. */
function within(instant: Instant): Instant {
  if (instant < calendarBounds.from) return Number.NEGATIVE_INFINITY
  return instant < calendarBounds.until ? instant : Number.POSITIVE_INFINITY
}
