import type { Catalog, CatalogMetric } from '../../catalog/catalog.js'
import { grains } from '../../definition/quantity-tree.js'
import { upperCase } from '../../kit/naming.js'
import { metricFormula } from '../words/formula.js'
import { definitionText } from './definition-text.js'
import { deprecationSdl } from './enum-sdl.js'
import { quoted } from './quoted.js'
import { valueTypeOf } from './value-type.js'

/** The fields of MetricRow, one for each metric, typed by its form. */
export function metricFieldsSdl({ metrics }: Catalog): string {
  const all = [...metrics.values()]
  return all.length === 0 ? '' : `extend type MetricRow {\n${all.map(metricField).join('\n')}\n}\n`
}

const ARGUMENTS = `(
    "Only what fits this condition is counted, besides \`where\` of the question."
    where: DimensionFilter
    "Named filters that hold besides."
    segments: [Segment!]
  )`

function metricField(entry: CatalogMetric): string {
  const { metric } = entry
  const description = `${definitionText(metric)}\n\nFormula: ${metricFormula(metric).symbols}\n\n${askedBy(entry)}`
  return `  ${quoted(description)}\n  ${metric.name}${ARGUMENTS}: ${valueTypeOf(metric.format.form)}!${deprecationSdl(metric.deprecated)}`
}

function askedBy({ dimensions, finestGrain }: CatalogMetric): string {
  const by = dimensions.length === 0 ? 'As a whole' : `By ${dimensions.map(upperCase).join(', ')}`
  if (finestGrain === null) return `${by}; over all time only.`
  return finestGrain === grains[0] ? `${by}; at every grain.` : `${by}; from the grain ${upperCase(finestGrain)} upwards.`
}
