import type { TimeKind } from '../definition/column-type.js'
import type { Length } from '../definition/length.js'
import type { Fragment } from './fragment.js'

/** A row value on its way to SQL. */
export interface Typed {
  readonly sql: Fragment
  readonly type: TimeKind
}

/** What engines say in different words. One file an engine. */
export interface Dialect {
  /** A timestamp without zone, read in the zone that its source declares. */
  readonly inZone: (timestamp: Fragment, zone: string) => Fragment
  /** The date of an instant in a zone. */
  readonly dateIn: (time: Typed, zone: string) => Fragment
  /** The first day of the month, quarter or year of a date. */
  readonly firstDay: (date: Fragment, grain: 'month' | 'quarter' | 'year') => Fragment
  /** A time so many calendar days later in a zone. */
  readonly daysLater: (time: Typed, days: number, zone: string) => Fragment
  /** How many of some ISO instants or dates, in order, are not after a time. */
  readonly boundsReached: (time: Typed, bounds: readonly string[]) => Fragment
  /** The number at a place (from 0) of a list. */
  readonly numberAt: (list: readonly number[], place: Fragment) => Fragment
  /** What the clocks of a zone show at a time, as a timestamp without zone; of a date its midnight. */
  readonly localTime: (time: Typed, zone: string) => Fragment
  /** How many whole units lie between two local times; 0 if the end is not after the start. */
  readonly unitsBetween: (start: Fragment, end: Fragment, unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => Fragment
  /** A timestamp so many hours later. */
  readonly hoursLater: (time: Fragment, hours: number) => Fragment
  /** A local time a length of days, weeks, months, quarters or years later: the last day of a month where it has no such one. */
  readonly localLater: (local: Fragment, by: Length) => Fragment
  /** The first instant at which the clocks of a zone show a local time; where they skip it, the end of the gap. */
  readonly firstInstant: (local: Fragment, zone: string) => Fragment
  /** A time as an instant: of a date its midnight in UTC. */
  readonly instant: (time: Typed) => Fragment
  /** `end − start` in seconds, as an exact number. */
  readonly seconds: (start: Typed, end: Typed) => Fragment
  /** A decimal with no more digits than it needs: equal numbers have one text. */
  readonly canonicalNumber: (number: Fragment) => Fragment
  /** The number that a text spells, else null. */
  readonly numberOf: (text: Fragment) => Fragment
  /** The label of the half-open bucket that a number lies in. */
  readonly bucketLabel: (number: Fragment, edges: readonly number[], labels: readonly string[]) => Fragment
  /** Whether a text holds another, whatever the case. */
  readonly contains: (text: Fragment, searched: string) => Fragment
  /** The interpolated value at a fraction, as a double. */
  readonly percentile: (fraction: number, of: Fragment) => Fragment
  /** A text to be ordered by code point. */
  readonly byCodePoint: (text: Fragment) => Fragment
  /** The place of a text in a list. */
  readonly placeIn: (text: Fragment, list: readonly string[]) => Fragment
  /** One value that is equal for equal lists of nullable values, null like null: for joins on nullable keys. */
  readonly nullSafeKey: (values: readonly Fragment[]) => Fragment
  /** The pairs of two lists, with their number (from 1), as rows of three columns. */
  readonly numberedPairs: (first: readonly number[], second: readonly number[]) => Fragment
  /** The different rows of some columns, told apart by sorting in their order: what follows needs them in it. */
  readonly sortedDistinct: (columns: readonly Fragment[], from: Fragment, where: Fragment) => Fragment
  /** The set of the numbers (from 0) of a group that are `first` to `first + 61`, as one number: rows are told apart without sorting. `isOnly`: there is no other such set. */
  readonly bitsOf: (number: Fragment, first: number, isOnly: boolean) => Fragment
  /** Whether such a set holds the number that is `place` after its first. */
  readonly hasBit: (bits: Fragment, place: number) => Fragment
  /** Some values of a row as rows of two columns: the value, and its number from 1. */
  readonly numbered: (values: readonly Fragment[]) => Fragment
  /** The numbers from the first to the last, as rows of one column. */
  readonly series: (first: Fragment, last: Fragment) => Fragment
}
