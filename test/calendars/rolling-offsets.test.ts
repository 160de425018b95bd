import { expect, test } from 'vitest'
import { instantOfLocal } from '../../src/kit/zoned-time.js'
import { rollingOffsets } from '../../src/request/rolling-ends.js'

const zone = 'Pacific/Apia'
const at = (local: string) => instantOfLocal(Date.parse(`${local}Z`), zone)

// Samoa had no 30 December 2011: whoever starts last on the 29th has two days behind them at noon of 1 January.
test.each([
  ['2012-01-01T12:00', 2],
  ['2012-01-02T19:00', 3],
])('who starts on the day before a date that the zone skipped has behind them, on %s', (now, complete) => {
  const starts = { from: at('2011-12-29T00:00'), until: at('2011-12-31T00:00') }
  expect(rollingOffsets(starts, at(now), { unit: 'day', zone, isByDay: false }, 9).complete).toBe(complete)
})
