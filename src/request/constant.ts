import type { ValueKind } from '../definition/column-type.js'
import type { Constant } from '../definition/expression-tree.js'
import { parseDay, parseInstant } from '../kit/zoned-time.js'

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const whole = /^[+-]?\d+$/

/** Whether a value is one that a kind of value can be compared with. */
export function isConstantOf(kind: ValueKind, value: unknown): value is Exclude<Constant, null> {
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'integer') return typeof value === 'string' ? whole.test(value) : Number.isSafeInteger(value)
  if (kind === 'text') return typeof value === 'string' && !value.includes('\0')
  if (kind === 'id') return typeof value === 'string' ? !value.includes('\0') : Number.isSafeInteger(value)
  if (kind === 'date') return typeof value === 'string' && parseDay(value) !== null
  if (kind === 'timestamp') return typeof value === 'string' && parseInstant(value, 'UTC') !== null
  return typeof value === 'string' ? decimal.test(value) : Number.isFinite(value)
}
