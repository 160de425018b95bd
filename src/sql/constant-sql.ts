import type { ValueKind } from '../definition/column-type.js'
import type { Constant } from '../definition/expression-tree.js'
import { bound, type Fragment } from './fragment.js'

const sqlTypes: { readonly [K in ValueKind]: 'numeric' | 'text' | 'boolean' | 'date' | 'timestamptz' } = {
  ...{ integer: 'numeric', decimal: 'numeric', amount: 'numeric', duration: 'numeric', money: 'numeric' },
  ...{ text: 'text', id: 'text', boolean: 'boolean', date: 'date', timestamp: 'timestamptz' },
}

const plain = (type: ValueKind, value: Constant): Constant => (type === 'boolean' ? value : String(value))

/** A constant, bound as the type that values of its kind have. */
export function constantSql(type: ValueKind, value: Constant): Fragment {
  return bound(plain(type, value), sqlTypes[type])
}

/** Constants, bound as one list: a statement takes at most 65,535 parameters. */
export function constantsSql(type: ValueKind, values: readonly Constant[]): Fragment {
  return bound(
    values.map((value) => plain(type, value)),
    `${sqlTypes[type]}[]`,
  )
}
