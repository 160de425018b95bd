import type { Events } from '../definition/events.js'
import { quantity } from '../definition/quantity.js'
import type { Measure, Quantity } from '../definition/quantity-tree.js'
import type { Retention } from '../definition/retention.js'
import { type Contents, contentsOf } from './contents.js'

/** Events as the measure that counts them: what holds for measures (filters, times) holds for them too. */
export function countOf({ source, filters, at }: Events): Measure {
  return { kind: 'measure', aggregate: 'count', source, of: null, filters, at, fraction: null, times: null }
}

/** What a retention holds. */
export function retentionContents({ start, return: back, by, values, dimensions }: Retention): Contents {
  return contentsOf({
    quantities: [counted(start), counted(back), ...values.map(({ of }) => of)],
    expressions: [by.start, by.return, ...values.map((value) => value.by)],
    dimensions: dimensions ?? [],
  })
}

const counted = (events: Events): Quantity => quantity({ [events.source]: true }, 'number', countOf(events))
