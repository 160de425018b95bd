// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in what days come to. */
export const dayFaults: readonly Fault[] = [
  {
    name: 'mean-of-days-with-rows',
    says: 'the mean of days leaves out the days without rows',
    file: 'src/plan/plan-field.ts',
    find: "isZeroOfNothing(aggregate) ? { kind: 'days'",
    replace: "isZeroOfNothing(aggregate) && aggregate === 'max' ? { kind: 'days'",
  },
  {
    name: 'running-day-over',
    says: 'the day that runs counts like the days that are over',
    file: 'src/plan/place-spans.ts',
    find: 'days.filter(({ end }) => end <= now)',
    replace: 'days.filter(({ start }) => start < now)',
  },
  {
    name: 'least-of-days-with-rows',
    says: 'the least of days overlooks days without rows',
    file: 'src/sql/daily-sql.ts',
    find: 'case when count(*) < ${days} then',
    replace: 'case when count(*) > ${days} then',
  },
  {
    name: 'first-day-for-last',
    says: 'the first and the last day are swapped',
    file: 'src/plan/place-spans.ts',
    find: "take === 'first' ? some[0] : some.at(-1)",
    replace: "take === 'last' ? some[0] : some.at(-1)",
  },
  {
    name: 'no-day-is-zero',
    says: 'where there is no day yet, the value is 0',
    file: 'src/sql/field-sql.ts',
    find: "return spanCounts === null || daily === 'count' ? value",
    replace: 'return daily === null || spanCounts !== undefined ? value',
  },
  {
    name: 'to-come-as-now',
    says: 'of a period that has not begun, what holds and what windows hold is said as of now',
    file: 'src/plan/place-spans.ts',
    find: 'span.from < now ? upTo(span, now) : null',
    replace: 'upTo(span, now)',
  },
  {
    name: 'to-come-is-zero',
    says: 'of a period that has not begun, what is counted is 0',
    file: 'src/plan/place-spans.ts',
    find: 'counts: countsOf({ cells, whole }) }',
    replace: 'counts: null }',
  },
  {
    name: 'to-come-compared',
    says: 'a period that has not begun is compared with one before it',
    file: 'src/request/compared-periods.ts',
    find: 'if (placed.start >= now) return null',
    replace: 'if (placed.start >= now) return moved({ ...placed, end: placed.start }, comparison, clockwork, Number.POSITIVE_INFINITY)',
  },
  {
    name: 'days-of-the-range',
    says: 'days are told apart by the period of the day before',
    file: 'src/sql/daily-sql.ts',
    find: 'dialect.numberAt(placing.days?.cells ?? [], fragment`${names.day} - 1`)',
    replace: 'dialect.numberAt(placing.days?.cells ?? [], fragment`greatest(${names.day} - 2, 0)`)',
  },
]
