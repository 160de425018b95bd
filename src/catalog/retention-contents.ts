import type { Events } from '../definition/events.js'
import { count } from '../definition/measure.js'
import type { Quantity } from '../definition/quantity-tree.js'
import type { Retention } from '../definition/retention.js'
import { type Contents, contentsOf } from './contents.js'

/** What a retention holds. */
export function retentionContents({ start, return: back, by, values, dimensions }: Retention): Contents {
  return contentsOf({
    quantities: [counted(start), counted(back), ...values.map(({ of }) => of)],
    expressions: [by.start, by.return, ...values.map((value) => value.by)],
    dimensions: dimensions ?? [],
  })
}

/** Events as the measure that counts them: what holds for measures (filters, times) holds for them too. */
const counted = ({ of, filters, at }: Events): Quantity => count(of(), ...filters, ...(at === null ? [] : [{ at }]))
