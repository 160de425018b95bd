import { inLanguage } from '../../definition/localized.js'
import { grains } from '../../definition/quantity-tree.js'
import type { FunnelDefinitionResolvers, FunnelOrder, FunnelStepDefinitionResolvers } from '../generated/resolver-types.js'
import { predicateFormula } from '../words/formula.js'
import { lengthText } from '../words/length-text.js'

const present = <T>(value: T | undefined): value is T => value !== undefined
const orders = { loose: 'LOOSE', strict: 'STRICT', any: 'ANY' } as const satisfies Record<string, FunnelOrder>

/** What a funnel resolves: its meaning, its steps, by what it can be asked. */
export const funnelDefinitionFields: FunnelDefinitionResolvers = {
  name: ({ funnel }) => funnel.name,
  label: ({ funnel }, { language }) => inLanguage(funnel.label, language ?? 'en'),
  description: ({ funnel }, { language }) => inLanguage(funnel.description, language ?? 'en'),
  steps: ({ funnel }) => funnel.steps,
  within: ({ funnel }) => lengthText(funnel.within),
  order: ({ funnel }) => orders[funnel.order],
  dimensions: ({ dimensions }, _given, { catalog }) => dimensions.map((name) => catalog.dimensions.get(name)).filter(present),
  grains: ({ finestGrain }) => (finestGrain === null ? [] : grains.slice(grains.indexOf(finestGrain))),
}

/** What a step of it resolves. */
export const funnelStepDefinitionFields: FunnelStepDefinitionResolvers = {
  label: ({ label }, { language }) => inLanguage(label, language ?? 'en'),
  source: ({ events }, _given, { catalog }) => {
    const found = catalog.sources.get(events.source)
    if (found === undefined) throw new Error(`The source "${events.source}" is not in the catalogue, which should have said so.`)
    return found
  },
  filters: ({ events }) => events.filters.map(predicateFormula),
}
