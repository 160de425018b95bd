import type { ReviewDefinitionResolvers } from '../generated/resolver-types.js'
import { localizedFields } from './localized-fields.js'

/** What a review resolves of its definition. */
export const reviewDefinitionFields: ReviewDefinitionResolvers = {
  name: ({ review }) => review.name,
  label: ({ review }, language) => localizedFields.label(review, language),
  description: ({ review }, language) => localizedFields.description(review, language),
  metrics: ({ metrics }) => metrics,
  grain: ({ review }) => review.grain,
  comparedWith: ({ review }) => review.compare,
  dimensions: ({ breakdowns }) => breakdowns.map(({ dimension }) => dimension),
  top: ({ review }) => review.top,
  periods: ({ review }) => review.periods,
  segments: ({ review }) => review.segments,
}
