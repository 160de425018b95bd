import type { CatalogMetric } from '../../catalog/catalog.js'
import { grains } from '../../definition/quantity-tree.js'
import { upperCase } from '../../kit/naming.js'

/** A query about a metric that runs as it stands: a year by month and by its first dimension, or what of that it allows. */
export function exampleQuery({ metric, dimensions, finestGrain }: CatalogMetric): string {
  const dimension = dimensions[0]
  const time =
    finestGrain === null
      ? 'range: { all: true }'
      : yearBy(grains.indexOf(finestGrain) <= grains.indexOf('month') ? 'MONTH' : upperCase(finestGrain))
  const by = dimension === undefined ? '' : `, by: [${upperCase(dimension)}]`
  const rows = [
    ...(finestGrain === null ? [] : ['period { start label isPartial }']),
    ...(dimension === undefined ? [] : [`dimensions { ${dimension} }`]),
    `${metric.name} { value formatted }`,
  ]
  return `{\n  metrics(${time}${by}) {\n    nodes {\n${rows.map((row) => `      ${row}\n`).join('')}    }\n    total {\n      ${metric.name} { value formatted }\n    }\n  }\n}\n`
}

const yearBy = (grain: string): string => `range: { last: { count: 12, unit: ${grain} } }, grain: ${grain}`
