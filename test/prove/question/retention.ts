import type { Catalog, CatalogRetention } from '../../../src/catalog/catalog.js'
import { currenciesOf } from '../../../src/definition/money.js'
import type { Grain } from '../../../src/definition/quantity-tree.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { Draw } from '../draw.js'
import { daysBetween } from '../world/moments.js'
import type { Pools } from '../world/pools.js'
import { zones } from '../world/zones.js'
import { drawFilterQuestion } from './filter.js'
import { drawCutDay, drawRange, grainsFor } from './range.js'

/** Draws a question about a retention that the catalogue calls valid, or at least valid but for an empty range. Null: there is no retention. */
export function drawRetentionQuestion(draw: Draw, catalog: Catalog, pools: Pools): RetentionQuestion | null {
  const all = [...catalog.retentions.values()]
  if (all.length === 0) return null
  const asked = draw.one(all)
  const { moments } = pools
  const { range, days } = draw.chance(20) ? drawCutDay(draw, moments.days) : drawRange(draw, pools)
  const grain = drawGrain(draw, asked, days)
  const dimensions = [...catalog.dimensions.values()].filter(({ name }) => asked.dimensions.includes(name))
  const by = draw.chance(50) ? draw.some(dimensions, 0, 2).map(({ name }) => name) : []
  const { offered: currencies } = currenciesOf(catalog.definition)
  // Else there would be hundreds of offsets from an early cohort to now.
  const span = daysBetween(moments.days[0] ?? '', moments.days.at(-1) ?? '')
  const isFew = grainsFor(span * (by.length > 0 ? 4 : 1)).includes(grain)
  return {
    ...{ retention: asked.retention.name, range, grain, by },
    where: dimensions.length > 0 && draw.chance(40) ? drawFilterQuestion(draw, dimensions, pools, 1) : null,
    timeZone: draw.chance(30) ? null : draw.one([...moments.zones, draw.one(zones)]),
    calendar: draw.chance(60) ? null : draw.one([...catalog.calendars.keys()]),
    currency: currencies.length > 0 && draw.chance(50) ? draw.one(currencies) : null,
    offsets: isFew && draw.chance(50) ? null : draw.integer(0, 7),
    ...{ unbounded: draw.one([null, null, true, false]), rolling: draw.one([null, true, true, false]) },
    wantsValues: draw.chance(80),
  }
}

function drawGrain(draw: Draw, { grains }: CatalogRetention, days: number): Grain {
  const fitting = grainsFor(days).filter((grain) => grains.includes(grain))
  return fitting.length === 0 ? (grains.at(-1) ?? 'year') : draw.one(fitting)
}
