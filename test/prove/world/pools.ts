import type { Draw } from '../draw.js'
import { drawMoments, instantText, localText, type Moments } from './moments.js'
import type { Cell, SqlType } from './table.js'

/** The values that a world's rows and filters are made of: few, so that they meet. */
export interface Pools {
  readonly moments: Moments
  /** The clock. */
  readonly now: string
  readonly texts: readonly string[]
  readonly numberTexts: readonly string[]
  readonly integers: readonly string[]
  readonly decimals: readonly string[]
  readonly bigKeys: readonly string[]
  readonly textKeys: readonly string[]
  readonly uuids: readonly string[]
  readonly currencies: readonly string[]
}

const texts = [
  ...[
    'a',
    'b',
    'A',
    'Zoë',
    'zoë',
    'FR',
    'DE',
    "o'clock",
    'say "hi"',
    '🦊 fox',
    '～',
    '\u{1F98A}',
    'é',
    'e\u0301',
    '',
    ' ',
    'back\\slash',
    '%',
    '_',
  ],
  ...[
    '日本',
    'null',
    '*',
    'true',
    '0',
    'long '.repeat(20),
    'tab\there',
    'line\nbreak',
    'ÄÖ',
    'äö',
    '--',
    '?',
    '$1',
    '{a,"b"}',
    'NULL',
    'web',
    'shop',
  ],
]
const casedTexts = ['FR', 'fr', 'Zoë', 'zoë', 'ÄÖ', 'Web']
const numberTexts = [
  '10',
  ' 2.5 ',
  '-3',
  'n/a',
  '',
  '1e3',
  '.5',
  '5.',
  '+7',
  '1,000',
  '-',
  '.',
  '١٢',
  '0x10',
  '12345678901234567890.5',
  'NaN',
  'Infinity',
  '1 2',
  '--1',
]
const smallIntegers = ['0', '1', '2', '3', '-1', '7', '10', '100', '-25', '32767']
const bigIntegers = ['2147483647', '9007199254740993', '-9007199254740993']
const smallDecimals = ['0', '0.1', '0.2', '0.3', '1.5', '1.50', '-0.05', '2', '2.00', '99.99', '-12.3456', '1000', '0.0001']
const largeDecimals = ['123456789012345678.123456789012', '0.000000000001', '99999999999999.9999', '-123456789012345678.000000000001']

/** Draws the values of a world. */
export function drawPools(draw: Draw): Pools {
  const moments = drawMoments(draw)
  return {
    moments,
    now: drawClock(draw, moments),
    texts: [...new Set([...draw.some(texts, 3, 6), ...draw.some(casedTexts, 1, 2)])],
    numberTexts: ['1e3', ...draw.some(numberTexts, 3, 6)],
    integers: [...draw.some(smallIntegers, 4, 7), ...(draw.chance(25) ? draw.some(bigIntegers, 1, 2) : [])],
    decimals: [...draw.some(smallDecimals, 4, 8), ...(draw.chance(30) ? draw.some(largeDecimals, 1, 3) : [])],
    bigKeys: draw.many(4, 9, (index) => (draw.chance(50) ? String(9_007_199_254_740_991n + BigInt(index)) : String(index + 1))),
    textKeys: draw.some(['k1', 'K1', 'clé', '🔑', "k'2", 'k"3', ' ', '', 'x', 'y', '10', '9'], 4, 9),
    uuids: draw.many(4, 8, (index) => `0000000${index}-1111-4222-8333-44444444444${index}`),
    currencies: ['EUR', ...draw.some(['USD', 'JPY', 'GBP', 'CHF'], 1, 3)],
  }
}

/** The clock: after most rows, or amid them, so that periods run and others have not begun; often at the border of a period. */
function drawClock(draw: Draw, { instants }: Moments): string {
  const now = latest(draw.many(1, draw.chance(60) ? 4 : 1, () => draw.one(instants)))
  return instantText((now / 1_000n) * 1_000n)
}

const latest = (instants: readonly bigint[]): bigint => instants.reduce((one, other) => (other > one ? other : one))

const fits: { readonly [type in SqlType]?: RegExp } = {
  smallint: /^-?\d{1,5}$/,
  integer: /^-?\d{1,9}$|^2147483647$/,
  'numeric(18,4)': /^-?\d{1,14}(\.\d{1,4})?$/,
}

/** Draws a value of a physical type. Local times without a zone are those of `zone`. */
export function drawCell(draw: Draw, type: SqlType, pools: Pools, zone = 'UTC'): Cell {
  switch (type) {
    case 'smallint':
    case 'integer':
    case 'bigint':
      return draw.one(fitting(pools.integers, type, '1'))
    case 'numeric':
    case 'numeric(18,4)':
    case 'numeric(38,12)':
      return draw.one(fitting(pools.decimals, type, '1.5'))
    case 'text':
      return draw.one(pools.texts)
    case 'uuid':
      return draw.one(pools.uuids)
    case 'boolean':
      return draw.chance(50)
    case 'date':
      return draw.one(pools.moments.days)
    case 'timestamptz':
      return instantText(draw.one(pools.moments.instants))
    case 'timestamp':
      return localText(draw.one(pools.moments.instants), zone)
  }
}

function fitting(values: readonly string[], type: SqlType, fallback: string): readonly string[] {
  const right = values.filter((value) => (fits[type] ?? /./).test(value))
  return right.length === 0 ? [fallback] : right
}
