import { describe, expect, test } from 'vitest'
import { axisText } from '../../src/playground/answer/axis-text.js'

describe('axis text follows the manner of the server', () => {
  test.each([
    [1234.5, '€1,234.50', 15000, '€15K'],
    [1234.5, '1.234,50 €', 200, '200 €'],
    [1234.5, '1 234,50 €', -200, '−200 €'],
    [-1234.5, '-€1,234.50', -50, '−€50'],
    [0.204, '20.4 %', 0.25, '25 %'],
    [0.2, '20 %', 1, '100 %'],
    [1234, '1,234', 2000000, '2M'],
    [200, '3 min 20 s', 100, '1 min 40 s'],
    [26120.64, '7 h 15 min', 10800, '3 h'],
    [91048, '25 h 17 min', -129600, '−36 h'],
    [42.4, '42 s', 1800, '30 min'],
    [3661, '1 h 01 min', 0, '0'],
    [4444400, '1,234 h 33 min', 3600000, '1,000 h'],
    [200, '9 h 20 min', 100, '100'],
    [1200000, '€1.2M', 100, '100'],
    [null, '–', 100, '100'],
  ])('%d as %s', (value, formatted, tick, text) => {
    expect(axisText([{ value, formatted }])(tick)).toBe(text)
  })

  test('the first cell that shows the manner decides', () => {
    const cells = [null, { value: null, formatted: '–' }, { value: 0, formatted: '€0.00' }, { value: 3, formatted: '€3.00' }]
    expect(axisText(cells)(2)).toBe('€2')
  })
})
