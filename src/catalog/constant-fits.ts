import type { ValueKind } from '../definition/column-type.js'
import type { Constant } from '../definition/expression-tree.js'
import { quotedList } from '../kit/quoted-list.js'
import { parseDay } from '../kit/zoned-time.js'
import { isInstant } from './is-instant.js'

/** A value by its kind and, where it is closed, its set of values. */
export interface Comparable {
  readonly type: ValueKind
  readonly values: readonly string[]
}

const isNumber = (constant: Constant): boolean =>
  typeof constant === 'number' ? Number.isFinite(constant) : typeof constant === 'string' && /^[+-]?\d+(\.\d+)?$/.test(constant)

const isText = (constant: Constant, holds: (text: string) => boolean): boolean => typeof constant === 'string' && holds(constant)

/** Whether a constant can be a value of this kind and set; null is not asked about here. */
export function constantFits(constant: Constant, { type, values }: Comparable): boolean {
  switch (type) {
    case 'text':
      return isText(constant, (text) => values.length === 0 || values.includes(text))
    case 'boolean':
      return typeof constant === 'boolean'
    case 'date':
      return isText(constant, (text) => parseDay(text) !== null)
    case 'timestamp':
      return isText(constant, isInstant)
    case 'id':
      return typeof constant === 'string' || Number.isSafeInteger(constant)
    default:
      return isNumber(constant)
  }
}

/** What constants of this kind look like, for a sentence. */
export function constantsOf({ type, values }: Comparable): string {
  switch (type) {
    case 'text':
      return values.length === 0 ? 'a text' : `one of ${quotedList(values)}`
    case 'boolean':
      return 'true or false'
    case 'date':
      return 'a date such as "2025-12-31"'
    case 'timestamp':
      return 'an instant with its offset, such as "2025-12-31T00:00:00Z"'
    case 'id':
      return 'a text or a whole number'
    default:
      return 'a number'
  }
}
