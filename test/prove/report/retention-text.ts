import type { Events } from '../../../src/definition/events.js'
import type { Retention } from '../../../src/definition/retention.js'
import { dimensionVariable, expressionText, predicateText, sourceVariable } from './expression-text.js'
import { quantityText } from './quantity-text.js'

/** What a retention is called in written code. */
export const retentionVariable = (name: string): string => `${name}Retention`

/** The declaration of a retention. */
export function retentionText(retention: Retention): string {
  const { name, start, return: back, by, values, grains, unbounded, rolling, dimensions } = retention
  const worth = values.map((value) => `{ name: '${value.name}', of: ${quantityText(value.of)}, by: ${expressionText(value.by)} }`)
  const parts = [
    `start: ${eventsText(start)}, return: ${eventsText(back)}, by: [${expressionText(by.start)}, ${expressionText(by.return)}]`,
    ...(values.length === 0 ? [] : [`values: [${worth.join(', ')}]`]),
    ...(grains.length === 5 ? [] : [`grains: ${JSON.stringify(grains)}`]),
    ...(unbounded ? ['unbounded: true'] : []),
    ...(rolling ? ['rolling: true'] : []),
    ...(dimensions === null ? [] : [`dimensions: [${dimensions.map((dimension) => dimensionVariable(dimension.name)).join(', ')}]`]),
  ]
  return `const ${retentionVariable(name)} = retention('${name}', { ${parts.join(', ')} })`
}

function eventsText({ source, filters, at }: Events): string {
  const details = [...filters.map((filter) => predicateText(filter)), ...(at === null ? [] : [`{ at: ${expressionText(at)} }`])]
  return `events(${[sourceVariable(source), ...details].join(', ')})`
}
