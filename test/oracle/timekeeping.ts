import type { Calendar } from '../../src/definition/calendar.js'
import type { Grain } from '../../src/definition/quantity-tree.js'
import type { Moment } from './moment.js'
import type { Clock } from './periods.js'
import type { Request } from './request.js'

/** What time means in a question. */
export interface Timekeeping {
  readonly zone: string
  readonly now: Moment
  /** The grain of the answer. */
  readonly grain: Grain | null
  /** The periods of a grain, of the question's calendar or of another one. */
  readonly clock: (grain: Grain, calendar?: Calendar | null) => Clock
}

/** What time means in a request. */
export function timekeepingOf({ zone, now, calendar: own, question }: Request): Timekeeping {
  return {
    ...{ zone, now, grain: question.grain },
    clock: (grain, calendar = null) => ({ grain, zone, calendar: calendar ?? own }),
  }
}
