import type { Fault } from './fault.js'

/** Mistakes in what a range means, and in what is shown of its periods. */
export const rangeFaults: readonly Fault[] = [
  {
    name: 'last-one-more',
    says: 'the last n periods are n + 1',
    file: 'src/request/resolve-range.ts',
    find: 'complete === true ? -count : 1 - count',
    replace: '-count',
  },
  {
    name: 'complete-ignored',
    says: 'the last n complete periods go on to the end of the one that is not over',
    file: 'src/request/resolve-range.ts',
    find: 'const until = complete === true ? current : periodEnd(current, clockwork)',
    replace: 'const until = periodEnd(current, clockwork)',
  },
  {
    name: 'to-date-whole',
    says: '"to date" goes on to the end of the period',
    file: 'src/request/resolve-range.ts',
    find: 'until: now })',
    replace: 'until: periodEnd(periodStart(now, at(range.toDate)), at(range.toDate)) })',
  },
  {
    name: 'bounds-in-utc',
    says: 'the bounds of a range without an offset are read in UTC',
    file: 'src/request/resolve-range.ts',
    find: 'const instant = parseInstant(text, zone)',
    replace: "const instant = parseInstant(text, zone === '' ? zone : 'UTC')",
  },
  {
    name: 'cut-bounds-hidden',
    says: 'a period that the range cuts shows its whole bounds',
    file: 'src/request/period.ts',
    find: 'return { start: Math.max(start, from), end: Math.min(end, until), civil',
    replace: 'return { start, end, civil',
  },
  {
    name: 'cut-not-partial',
    says: 'a period that the range cuts is not marked as partial',
    file: 'src/request/period.ts',
    find: 'isCut: start < from || end > until',
    replace: 'isCut: false',
  },
  {
    name: 'running-not-partial',
    says: 'the period that is not over is not marked as partial',
    file: 'src/rows/read-answer.ts',
    find: "period.end > now ? ['PERIOD_NOT_OVER' as const] : []",
    replace: "period.start > now ? ['PERIOD_NOT_OVER' as const] : []",
  },
  {
    name: 'all-not-trimmed',
    says: 'the range all shows periods before the first row and after the last',
    file: 'src/plan/make-plan.ts',
    find: 'trimmed: isAll',
    replace: 'trimmed: false && isAll',
  },
]
