import type { Property } from './property.js'
import { differenceBetween, firstDifference } from './same-rows.js'

/** Passes, filters and levels that are shared give the numbers that each measure gets from a pass of its own. */
export const optimisingChangesNothing: Property = {
  name: 'optimised as not optimised',
  check: async ({ question, asking, answer }) => {
    if (answer === null) return 'not asked'
    const plain = await asking.plainly(question)
    const message = firstDifference(answer, plain)
    return message === null ? null : differenceBetween(message, answer, plain, [question])
  },
}
