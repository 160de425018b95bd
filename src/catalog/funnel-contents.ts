import type { Funnel } from '../definition/funnel.js'
import { type Contents, contentsOf } from './contents.js'

/** What a funnel holds. */
export function funnelContents({ steps, exclude, dimensions }: Funnel): Contents {
  return contentsOf({
    quantities: steps.flatMap(({ entities, time }) => [entities.numerator, ...(time === null ? [] : [time.numerator])]),
    expressions: [...steps, ...exclude].map(({ by }) => by),
    dimensions: dimensions ?? [],
  })
}
