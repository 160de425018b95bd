import { day, instant } from './instant.js'

/** The story: tickets about this product area flood in from `begins`; the fix comes at `fixed`, and within `recovery` seconds all is as before. */
export const story = Object.freeze({
  topic: 'analytics',
  begins: instant('2025-08-01T00:00:00Z'),
  fixed: instant('2025-10-27T00:00:00Z'),
  recovery: 21 * day,
  /** How many times as long people wait for a first reply while it lasts. */
  slowdown: 2,
  /** The share of flood tickets among all. */
  flood: 0.25,
  /** The plans that hold the area, and the share of their use of the app that the trouble takes. */
  plans: ['team', 'business', 'enterprise'] as readonly string[],
  retreat: 0.6,
})

/** How far the trouble has gone at an instant: 0 before, 1 in the midst of it, falling to 0 in the weeks after the fix. */
export const troubleAt = (at: number): number => {
  if (at < story.begins) return 0
  if (at < story.fixed) return 1
  return Math.max(0, 1 - (at - story.fixed) / story.recovery)
}

/** The product areas that tickets and surveys speak of, with how often they do in quiet times. */
export const topics: readonly (readonly [string, number])[] = [
  ['analytics', 18],
  ['billing', 24],
  ['editor', 26],
  ['integrations', 14],
  ['mobile app', 18],
]
