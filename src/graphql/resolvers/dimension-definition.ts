import { orRefused } from '../errors/refuse.js'
import { userError } from '../errors/user-error.js'
import type { DimensionDefinitionResolvers } from '../generated/resolver-types.js'
import { groupText } from './group-text.js'
import { localizedFields } from './localized-fields.js'

/** The most values that one list may have. */
const MOST_VALUES = 1000

/** What a dimension resolves. */
export const dimensionDefinitionFields: DimensionDefinitionResolvers = {
  ...localizedFields,
  field: ({ name }) => name,
  metrics: ({ name }, _given, { catalog }) =>
    [...catalog.metrics.values()].filter(({ dimensions }) => dimensions.includes(name)).map(({ metric }) => metric.name),
  values: async ({ name }, { search, first }, context, info) => {
    const most = first ?? 50
    if (most < 1 || most > MOST_VALUES) {
      throw userError(`"first" is a whole number from 1 to ${MOST_VALUES}, not ${most}.`, { code: 'LIMIT_EXCEEDED' }, info)
    }
    const asked = context.valuesOf({ dimension: name, search: search ?? null, first: most })
    const values = await orRefused(asked, context, info, () => [])
    return values.map(({ value, label }) => ({ value: groupText(value), label, isNull: value === null }))
  },
}
