import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/definition/format.js'
import { duration, percentage, plainNumber, rate, score } from '../../src/definition/format.js'
import { formatChange } from '../../src/graphql/formatting/format-change.js'
import { formatValue } from '../../src/graphql/formatting/format-value.js'
import { isLocale } from '../../src/graphql/formatting/is-locale.js'

const money: Format = { form: 'money', decimals: 2 }
const shown = (value: number | string | null, format: Format, locale?: string, currency: string | null = null) =>
  formatValue({ value, format, currency }, locale).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a value for people', () => {
  it.each([
    [1234567, plainNumber, 'en', '1,234,567'],
    [1234.5, rate, 'en', '1,234.5'],
    [52.04, score, 'en', '52'],
    [0.2, percentage, 'en', '20 %'],
    [0.2345, percentage, 'en', '23.5 %'],
    [1.18, percentage, 'en', '118 %'],
    [-0.0001, percentage, 'en', '0 %'],
    [0.2, percentage, 'fr', '20 %'],
    [0.2, percentage, 'tr', '%20'],
    [1234567.5, rate, 'de', '1.234.567,5'],
    ['12345678901234567890.12', rate, 'en', '12,345,678,901,234,567,890.12'],
  ] as const)('%s as %o in %s is %s', (value, format, locale, text) => {
    expect(shown(value, format, locale)).toBe(text)
  })

  it('shows money with the sign of its currency', () => {
    expect(shown('45', money, 'en', 'EUR')).toBe('€45.00')
    expect(shown(-1234.565, money, 'de', 'EUR')).toBe('-1.234,57 €')
    expect(shown('1234.5', money, 'en')).toBe('1,234.50')
    expect(shown('554872.46', money, 'en', 'JPY')).toBe('¥554,872')
    expect(shown('1.2345', money, 'en', 'KWD')).toBe('KWD 1.235')
    expect(shown('1.2345', { form: 'money', decimals: 4 }, 'en', 'JPY')).toBe('¥1.2345')
  })

  it.each([
    [0, '0 s'],
    [42.4, '42 s'],
    [59.7, '1 min 00 s'],
    [303, '5 min 03 s'],
    [3599.6, '1 h 00 min'],
    [3900, '1 h 05 min'],
    [93_784, '26 h 03 min'],
    [-303, '-5 min 03 s'],
    [-0.2, '0 s'],
  ])('shows %s seconds as %s', (seconds, text) => {
    expect(shown(seconds, duration)).toBe(text)
  })

  it.each([
    [12.5, rate, '+12.5'],
    [-12.5, rate, '-12.5'],
    [0.2, plainNumber, '0'],
    ['-0.004', money, '€0.00'],
    ['4.5', money, '+€4.50'],
    [0.025, percentage, '+2.5 pp'],
    [-0.0001, percentage, '0 pp'],
    [303, duration, '+5 min 03 s'],
    [null, duration, '–'],
  ] as const)('shows a change by %s of %o as %s', (value, format, text) => {
    expect(formatChange({ value, format, currency: 'EUR' })).toBe(text)
  })

  it('shows a dash where there are no data', () => {
    for (const format of [plainNumber, percentage, rate, score, duration, money]) expect(shown(null, format)).toBe('–')
  })

  it('knows language tags', () => {
    expect(['en', 'de-CH', 'zh-Hant-TW'].every(isLocale)).toBe(true)
    expect(['', 'not a locale', 'e', 'en_US'].some(isLocale)).toBe(false)
  })
})
