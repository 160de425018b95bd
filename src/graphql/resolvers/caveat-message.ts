import { unreachable } from '../../kit/unreachable.js'
import type { CaveatCode } from '../../rows/answer.js'

/** A caveat in one sentence. */
export function caveatMessage(code: CaveatCode): string {
  switch (code) {
    case 'PERIOD_NOT_OVER':
      return 'The period is not over yet: the value may still change.'
    case 'CUT_BY_RANGE':
      return 'The range begins or ends within the period: only that part of it is counted.'
    case 'RATE_MISSING':
      return 'An amount has no exchange rate on its day: the value is not known.'
    case 'WINDOW_NOT_FILLED':
      return 'The stretch of time that it is of begins before the data do: what was before them is not in it.'
    case 'WINDOW_OPEN':
      return 'Some of what it counts may still be followed by what it asks for: that is left out until its time is over.'
    default:
      return unreachable(code)
  }
}
