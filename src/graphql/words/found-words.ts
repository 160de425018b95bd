import type { Length } from '../../definition/length.js'
import { entity } from './entity-words.js'
import { lengthText } from './length-text.js'

/** A value of related rows, as a notation writes it: the texts of its parts. */
export interface RelatedText {
  readonly take: string
  /** The source that is searched. */
  readonly source: string
  /** Null: rows are counted. */
  readonly of: string | null
  readonly match: readonly { readonly own: string; readonly other: string }[]
  readonly filters: readonly string[]
  readonly at: string | null
  readonly after: BoundText | null
  readonly before: BoundText | null
}

/** A time that rows are after or before. */
export interface BoundText {
  readonly time: string
  readonly included: boolean
}

/** How notations write what is computed from a clock, or from other rows. */
export interface FoundNotation {
  readonly later: (of: string, by: Length) => string
  readonly age: (of: string) => string
  readonly position: (of: readonly string[], at: string | null, filters: readonly string[]) => string
  readonly related: (found: RelatedText) => string
  /** Whether there are such rows. */
  readonly exists: (found: RelatedText) => string
}

const taken: Readonly<Record<string, string>> = {
  ...{ count: 'number of', countDistinct: 'number of different', sum: 'sum of', average: 'average', min: 'least', max: 'greatest' },
  ...{ first: 'first', last: 'last' },
}

const where = (filters: readonly string[]): string => (filters.length === 0 ? '' : ` where ${filters.join(' and ')}`)

/** In words. */
export const foundWords: FoundNotation = {
  later: (of, by) => (by.count < 0 ? `${lengthText({ ...by, count: -by.count })} before ${of}` : `${lengthText(by)} after ${of}`),
  age: (of) => `time since ${of}`,
  position: (of, _at, filters) => {
    const position = `position among the rows of the same ${of.map(entity).join(' and ')}`
    return filters.length === 0 ? position : `(${position}${where(filters)})`
  },
  related: (found) => {
    const { take, of, filters } = found
    const rows = `${rowsOf(found)}${where(filters)}`
    const what = of === null ? `${taken[take] ?? take} ${rows}` : `${taken[take] ?? take} ${of} of ${rows}`
    return [what, ...boundsOf(found)].join(', ')
  },
  exists: (found) => {
    const { at, filters } = found
    // Whatever has no such time is not after another.
    const others = filters.filter((filter) => filter !== `${at} has a value`)
    const bounds = boundsOf(found).join(' and ')
    const timed = at === null || isLater(found) ? bounds : `${at} ${bounds}`
    return `there are ${rowsOf(found)}${where(others)}${bounds === '' ? '' : ` (${timed})`}`
  },
}

const rowsOf = (found: RelatedText): string => `${isLater(found) ? 'later ' : ''}${found.source} ${found.match.map(sameAs).join(' and ')}`

/** Whether the rows are of the same kind as the one that they are after. */
const isLater = ({ of, at, match, after }: RelatedText): boolean =>
  after !== null && after.time === (at ?? of) && !after.included && match.every(({ own, other }) => own === other)

function sameAs({ own, other }: RelatedText['match'][number]): string {
  if (own !== other) return `whose ${other} is the ${own}`
  return entity(own) === own ? `with the same ${own}` : `of the same ${entity(own)}`
}

function boundsOf(found: RelatedText): readonly string[] {
  const { after, before } = found
  const length = after !== null && before !== null && !before.included ? lengthAfter(before.time, after.time) : null
  if (length !== null && isLater(found)) return [`within ${length}`]
  // A day after some days is a day of its own.
  if (length !== null)
    return [/^\d/u.test(after?.time ?? '') ? `in the ${length.replace(/^1 /u, '')} that begins ${after?.time}` : `within ${before?.time}`]
  return [
    ...(after === null || isLater(found) ? [] : [`${after.included ? 'not before' : 'after'} ${whole(after.time)}`]),
    ...(before === null ? [] : [`${before.included ? 'not after' : 'before'} ${whole(before.time)}`]),
  ]
}

const whole = (time: string): string => (/ where /u.test(time) ? `(${time})` : time)

/** The length at the end of which a time is after another; null where it is some other time. */
function lengthAfter(time: string, other: string): string | null {
  const end = ` after ${other}`
  const length = time.endsWith(end) ? time.slice(0, -end.length) : ''
  return /^\d+ \w+$/u.test(length) ? length : null
}

const relatedSymbols: FoundNotation['related'] = ({ take, source, of, match, filters, at, after, before }) => {
  const pairs = match.map(({ own, other }) => `${other} = ${own}`)
  const bounds = [
    ...(after === null ? [] : [`${after.included ? '≥' : '>'} ${after.time}`]),
    ...(before === null ? [] : [`${before.included ? '≤' : '<'} ${before.time}`]),
  ]
  const timed = bounds.map((bound) => `${at ?? 'time'} ${bound}`)
  return `${take}(${[of ?? source, ...pairs, ...timed, ...filters].join('; ')})`
}

/** In symbols. */
export const foundSymbols: FoundNotation = {
  later: (of, by) => `later(${of}; ${lengthText(by)})`,
  age: (of) => `age(${of})`,
  position: (of, at, filters) => `position(${[of.join(', '), ...(at === null ? [] : [`at ${at}`]), ...filters].join('; ')})`,
  related: relatedSymbols,
  exists: (found) => `${relatedSymbols(found)} ≠ null`,
}
