import type { Catalog } from '../../catalog/catalog.js'
import { currenciesOf } from '../../definition/money.js'
import { upperCase } from '../../kit/naming.js'
import { calendarText } from './calendar-text.js'
import { definitionText } from './definition-text.js'
import { enumSdl } from './enum-sdl.js'

/** The enums of a catalogue's names: Dimension, MetricName, RetentionName, FunnelName, ReviewName, Segment, Calendar and Currency, those that have a value. */
export function nameEnumsSdl(catalog: Catalog): string {
  return [
    dimensionEnum(catalog),
    metricEnum(catalog),
    retentionEnum(catalog),
    funnelEnum(catalog),
    reviewEnum(catalog),
    segmentEnum(catalog),
    calendarEnum(catalog),
    currencyEnum(catalog),
  ].join('')
}

function dimensionEnum({ dimensions }: Catalog): string {
  const entries = [...dimensions.values()].map((dimension) => ({ name: upperCase(dimension.name), description: definitionText(dimension) }))
  return enumSdl('Dimension', 'What metrics can be grouped by.', entries)
}

function metricEnum({ metrics }: Catalog): string {
  const entries = [...metrics.values()].map(({ metric }) => ({
    name: metric.name,
    description: definitionText(metric),
    deprecated: metric.deprecated,
  }))
  return enumSdl('MetricName', 'The metrics, by the names that they have as fields of MetricRow.', entries)
}

function retentionEnum({ retentions }: Catalog): string {
  const entries = [...retentions.values()].map(({ retention }) => ({ name: retention.name, description: definitionText(retention) }))
  return enumSdl('RetentionName', 'The retentions.', entries)
}

function funnelEnum({ funnels }: Catalog): string {
  const entries = [...funnels.values()].map(({ funnel }) => ({ name: funnel.name, description: definitionText(funnel) }))
  return enumSdl('FunnelName', 'The funnels.', entries)
}

function reviewEnum({ reviews }: Catalog): string {
  const entries = [...reviews.values()].map(({ review }) => ({ name: upperCase(review.name), description: definitionText(review) }))
  return enumSdl('ReviewName', 'The reviews.', entries)
}

function segmentEnum({ segments }: Catalog): string {
  const entries = [...segments.values()].map((segment) => ({ name: upperCase(segment.name), description: definitionText(segment) }))
  return enumSdl('Segment', 'Named filters.', entries)
}

function calendarEnum({ calendars }: Catalog): string {
  const entries = [...calendars.values()].map((calendar) => ({ name: upperCase(calendar.name), description: calendarText(calendar) }))
  return enumSdl('Calendar', 'What week, month, quarter and year mean.', entries)
}

function currencyEnum({ definition }: Catalog): string {
  const entries = currenciesOf(definition).offered.map((code) => ({ name: code, description: `Amounts in ${code}.` }))
  return enumSdl('Currency', 'The currencies that money can be converted to, as ISO 4217 codes.', entries)
}
