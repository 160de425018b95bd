import type { GoalResolvers } from '../generated/resolver-types.js'

/** What a declared goal resolves. */
export const goalFields: GoalResolvers = {
  target: ({ target }) => target ?? null,
  baseline: ({ baseline }) => baseline ?? null,
  since: ({ since }) => since ?? null,
  by: ({ by }) => by ?? null,
  per: ({ per }) => per ?? null,
  for: ({ for: groups = [] }) =>
    groups.flatMap(({ dimension, targets }) =>
      Object.entries(targets).map(([value, target]) => ({ dimension: dimension.name, value, target })),
    ),
}
