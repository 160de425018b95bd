import { expect, test } from 'vitest'
import { linePairs } from '../../src/playground/panel/line-data.js'

test('partial periods leave the solid line and join it by a dashed one; gaps stay gaps', () => {
  const periods = [true, false, false, false, true].map((isPartial, time) => ({
    start: String(time),
    time,
    label: String(time),
    isPartial,
  }))
  const cells = [1, 2, null, 4, 5].map((value) => ({ value, formatted: null }))
  const series = [{ key: 'a', label: 'a', isOther: false, cells }]
  expect(linePairs({ kind: 'line', periods, series })).toEqual([{ solid: [null, 2, null, 4, null], dashed: [1, 2, null, 4, 5] }])
})
