import { plainNumber } from '../../../src/definition/format.js'
import type { Metric, Quantity } from '../../../src/definition/quantity-tree.js'
import type { Draw } from '../draw.js'
import { drawConversion, drawRetained } from './conversions.js'
import { happening } from './events.js'
import { drawFunnel } from './funnels.js'
import type { Known } from './known.js'
import { loose } from './loose.js'
import type { Namer } from './names.js'

/** Draws a few conversions, returns and funnels, each as the quantities that belong together. */
export function drawSequences(draw: Draw, known: readonly Known[]): readonly (readonly Quantity[])[] {
  const sources = happening(known)
  if (sources.length === 0) return []
  const kinds = [drawConversion, drawConversion, drawRetained, drawFunnel, drawFunnel, drawFunnel]
  return draw.many(1, 4, () => draw.one(kinds)(draw, sources)).filter((quantities) => quantities.length > 0)
}

/** Quantities that belong together as metrics without anything around them. */
export function sequenceMetrics(quantities: readonly Quantity[], name: Namer): readonly Metric[] {
  return quantities.map((numerator) => loose.metric({ name: name(), description: 'One of several.', numerator, format: plainNumber }))
}
