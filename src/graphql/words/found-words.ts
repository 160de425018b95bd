import type { Length } from '../../definition/length.js'
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
  position: (of, _at, filters) => `position among the rows of the same ${of.join(' and ')}${where(filters)}`,
  related: ({ take, source, of, match, filters, after, before }) => {
    const what = of === null ? `${taken[take] ?? take} ${source}` : `${taken[take] ?? take} ${of} of ${source}`
    const bounds = [
      ...(after === null ? [] : [`${after.included ? 'not before' : 'after'} ${after.time}`]),
      ...(before === null ? [] : [`${before.included ? 'not after' : 'before'} ${before.time}`]),
    ]
    const same = match.map(({ own, other }) => (own === other ? `the same ${own}` : `${other} as ${own}`)).join(' and ')
    return [`${what} with ${same}`, ...bounds].join(', ') + where(filters)
  },
}

/** In symbols. */
export const foundSymbols: FoundNotation = {
  later: (of, by) => `later(${of}; ${lengthText(by)})`,
  age: (of) => `age(${of})`,
  position: (of, at, filters) => `position(${[of.join(', '), ...(at === null ? [] : [`at ${at}`]), ...filters].join('; ')})`,
  related: ({ take, source, of, match, filters, at, after, before }) => {
    const pairs = match.map(({ own, other }) => `${other} = ${own}`)
    const bounds = [
      ...(after === null ? [] : [`${after.included ? '≥' : '>'} ${after.time}`]),
      ...(before === null ? [] : [`${before.included ? '≤' : '<'} ${before.time}`]),
    ]
    const timed = at === null ? bounds : bounds.map((bound) => `${at} ${bound}`)
    return `${take}(${[of ?? source, ...pairs, ...timed, ...filters].join('; ')})`
  },
}
