import { type Chart, maximumBars, maximumLines, maximumOffsets } from './chart.js'
import { type HeatMap, strongestShade } from './heat-map.js'
import { shareText } from './share-text.js'

/** What only the picture needs said: how it marks partial periods and shades shares, and what it leaves out. */
export function pictureNotes(chart: Chart): string[] {
  return [partialNote(chart), shadeNote(chart), hiddenNote(chart)].filter((note) => note !== undefined)
}

function partialNote(chart: Chart): string | undefined {
  const striped = 'Striped: the period is not over, or the range cuts it.'
  switch (chart.kind) {
    case 'bar':
      return chart.period?.isPartial ? striped : undefined
    case 'funnel':
      return chart.isPartial ? striped : undefined
    case 'line':
      return chart.periods.some((period) => period.isPartial)
        ? 'Dashed and hollow: the period is not over, or the range cuts it.'
        : undefined
    case 'review':
      return chart.isPartial ? 'The last point is hollow: the period is not over.' : undefined
    case 'heat':
      return chart.rows.some(({ cells }) => cells.some((cell) => cell?.value == null))
        ? 'Hatched: no share, because the time is not over or there are no members.'
        : undefined
  }
}

function shadeNote(chart: Chart): string | undefined {
  if (chart.kind !== 'heat') return undefined
  const strongest = strongestShade(chart)
  return strongest === 0 ? undefined : `The strongest shade is ${shareText(strongest)} or more.`
}

function hiddenNote(chart: Chart): string | undefined {
  switch (chart.kind) {
    case 'bar':
      return hiddenGroups(chart.bars.length - maximumBars)
    case 'line':
      return hiddenGroups(chart.series.length - maximumLines)
    case 'heat':
      return hiddenCohorts(chart)
    case 'funnel':
    case 'review':
      return undefined
  }
}

function hiddenGroups(count: number): string | undefined {
  if (count <= 0) return undefined
  const [noun, verb] = count === 1 ? ['group', 'is'] : ['groups', 'are']
  return `${count} more ${noun} ${verb} in the table only: ask for fewer with “top” or “where”.`
}

function hiddenCohorts({ rows, offsets }: HeatMap): string | undefined {
  const hasMore = rows.length > maximumBars || offsets.length > maximumOffsets
  return hasMore ? `Drawn are ${maximumBars} cohorts and ${maximumOffsets} offsets at most: the table has all.` : undefined
}
