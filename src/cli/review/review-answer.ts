import { z } from 'zod'
import type { GraphqlResponse } from '../response.js'

/** The question of `etalon review`: all that its page prints. */
export const reviewQuery = `query Review($name: ReviewName!, $at: DateTime) {
  review(name: $name, at: $at) {
    label
    description
    grain
    period { label start end isPartial }
    comparedWith
    lines {
      metric { label form }
      isNorthStar
      value { formatted caveats { code message } }
      comparisons { ...change }
      goal { direction formattedTarget status }
      trend { value { value } }
      breakdowns {
        dimension { label }
        groups { kind group { label } value { formatted } comparisons { ...change } }
      }
    }
  }
}
fragment change on Comparison { change changeRatio formattedChange }
`

const change = z.object({ change: z.number().nullable(), changeRatio: z.number().nullable(), formattedChange: z.string() })
const value = z.object({ formatted: z.string() })
const group = z.object({
  kind: z.string(),
  group: z.object({ label: z.string() }).nullable(),
  value,
  comparisons: z.array(change),
})
const lineValue = z.object({ formatted: z.string(), caveats: z.array(z.object({ code: z.string(), message: z.string() })) })
const line = z.object({
  metric: z.object({ label: z.string(), form: z.string() }),
  isNorthStar: z.boolean(),
  value: lineValue,
  comparisons: z.array(change),
  goal: z.object({ direction: z.enum(['UP', 'DOWN']), formattedTarget: z.string(), status: z.string() }).nullable(),
  trend: z.array(z.object({ value: z.object({ value: z.number().nullable() }) })),
  breakdowns: z.array(z.object({ dimension: z.object({ label: z.string() }), groups: z.array(group) })),
})
const review = z.object({
  label: z.string(),
  description: z.string(),
  grain: z.string(),
  period: z.object({ label: z.string(), start: z.string(), end: z.string(), isPartial: z.boolean() }),
  comparedWith: z.array(z.string()),
  lines: z.array(line),
})

/** The page of a review as `reviewQuery` asks for it. */
export type ReviewAnswer = z.infer<typeof review>
/** A metric on it. */
export type ReviewAnswerLine = z.infer<typeof line>
/** A group of a breakdown of it. */
export type ReviewAnswerGroup = z.infer<typeof group>
/** How far a value is from what it is compared with. */
export type ReviewAnswerChange = z.infer<typeof change>

/** The page in a response; null where there is none. */
export function readReviewAnswer({ data }: GraphqlResponse): ReviewAnswer | null {
  const read = z.object({ review: review.nullable() }).safeParse(data ?? { review: null })
  if (!read.success) throw new Error('The server answers with another review than was asked for.', { cause: read.error })
  return read.data.review
}
