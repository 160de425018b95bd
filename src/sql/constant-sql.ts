import type { ValueKind } from '../definition/column-type.js'
import type { Constant } from '../definition/expression-tree.js'
import { bound, type Fragment, type SqlType } from './fragment.js'

const sqlTypes: { readonly [K in ValueKind]: SqlType } = {
  ...{ integer: 'numeric', decimal: 'numeric', amount: 'numeric', duration: 'numeric', money: 'numeric' },
  ...{ text: 'text', id: 'text', boolean: 'boolean', date: 'date', timestamp: 'timestamptz' },
}

/** A constant, bound as the type that values of its kind have. */
export function constantSql(type: ValueKind, value: Constant): Fragment {
  const sqlType = sqlTypes[type]
  return bound(sqlType === 'boolean' ? value : String(value), sqlType)
}
