import type { Draw } from '../draw.js'

/** Hands out names of a pool, each once; a number is added when the pool is empty. */
export type Namer = () => string

/** Names in an order of chance; `taken` decides which two are alike. */
export function namer(draw: Draw, pool: readonly string[]): Namer {
  const rest = [...draw.some(pool, pool.length, pool.length)]
  let number = 1
  return () => {
    const name = rest.shift()
    if (name !== undefined) return name
    number += 1
    return `${pool[number % pool.length]}${number}`
  }
}

/** Tables: reserved words, words of the statements themselves, blanks, capitals, quotes, another schema. */
export const tableNames: readonly string[] = [
  ...['order', 'user', 'group', 'select', 'table', 'rows', 'lines', 'levels', 'known', 'page', 'valued', 'all', 'others', 'series'],
  ...['Mixed Case', 'with "quotes"', "it's", 'subscriptions', 'ranked', 'branches', 'shown', 'every', 'período', 'scan', 'a?b', '$1'],
  ...['other.order', 'other.orders', 'other.Mixed'],
]

/** Physical columns: reserved words, and names that the statements give to columns of their own. */
export const columnNames: readonly string[] = [
  ...['order', 'user', 'group', 'period', 'present', 'level', 'part', 'place', 'key', 'rank', 'ever', 'n', 'm0', 'v0', 'x0', 'if0'],
  ...['value', 'rate', 'by country', 'Mixed', 'from', 'where', 'limit', 'offset', 'date', 'time', 'timestamp', 'a"b', "it's", 'ü', 'a?b'],
  ...['count', 'sum', 'u0', 'd0', 'n0', 'name', 'id', 'kind', 'm1', 'm2', 'x1', 'x2', 'if1'],
]

/** Sources and joins: what statements call their tables, too. */
export const sourceNames: readonly string[] = [
  ...['orders', 'users', 'known', 'rate', 'rows', 'levels', 'order', 'join', 'all', 'page', 'select', 'facts', 'series', 'lines', 'group'],
  ...['constructor', 'visits', 'others', 'stacked', 'counted', 'merged', 'valued', 'every', 'table', 'user'],
]

/** Columns as definitions call them. */
export const fieldNames: readonly string[] = [
  ...['name', 'kind', 'key', 'source', 'node', 'type', 'order', 'user', 'period', 'level', 'amount', 'value', 'path', 'rate', 'count'],
  ...[
    'constructor',
    'valueOf',
    'toString',
    'status',
    'channel',
    'score',
    'note',
    'size',
    'day',
    'from',
    'time',
    'label',
    'table',
    'columns',
  ],
]

/** Metrics. */
export const metricNames: readonly string[] = [
  ...['revenue', 'orderCount', 'order', 'count', 'value', 'total', 'buyers', 'share', 'rate', 'net', 'gross', 'level', 'rank', 'present'],
  ...['part', 'place', 'toString', 'constructor', 'select', 'conversion', 'spread', 'middle', 'worst', 'best', 'reach', 'hits'],
]

/** Dimensions. */
export const dimensionNames: readonly string[] = [
  ...['country', 'channel', 'status', 'plan', 'user', 'group', 'region', 'size', 'band', 'month', 'city', 'device', 'level1', 'key1'],
  ...['valueOf', 'hasOwnProperty', 'name', 'member', 'age', 'height'],
]

/** Segments. */
export const segmentNames: readonly string[] = ['enterprise', 'ios', 'french', 'notFrench', 'constructor', 'where']
