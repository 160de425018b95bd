import type { Catalog } from '../../catalog/catalog.js'
import type { Resolvers } from '../generated/resolver-types.js'
import type { ResolverMap } from '../schema/bind-resolvers.js'
import { catalogFields } from './catalog.js'
import { comparisonFields } from './comparison.js'
import { dimensionDefinitionFields } from './dimension-definition.js'
import { funnel } from './funnel.js'
import { funnelDefinitionFields, funnelStepDefinitionFields } from './funnel-definition.js'
import { funnelRowFields, funnelStepFields, funnelTableFields } from './funnel-table.js'
import { goalFields } from './goal.js'
import { goalStatusFields } from './goal-status.js'
import { metricDefinitionFields } from './metric.js'
import { dimensionFields, metricFields, metricRowFields } from './metric-row.js'
import { metricRowConnectionFields } from './metric-row-connection.js'
import { metricTable, metricTableFields } from './metric-table.js'
import { metricValueFields, moneyValueFields } from './metric-value.js'
import { metrics } from './metrics.js'
import { periodFields } from './period.js'
import { retention } from './retention.js'
import { retentionDefinitionFields, retentionEventsFields } from './retention-definition.js'
import {
  retentionCellFields,
  retentionCohortFields,
  retentionTableFields,
  retentionTotalFields,
  retentionValueFields,
} from './retention-table.js'
import { review } from './review.js'
import { reviewDefinitionFields } from './review-definition.js'
import { reviewBreakdownFields, reviewFields, reviewGroupFields, reviewLineFields, reviewPointFields } from './review-page.js'
import { segmentDefinitionFields } from './segment-definition.js'
import { sourceDefinitionFields } from './source-definition.js'
import { sqlStatementFields } from './sql-statement.js'
import { tableColumnFields } from './table-columns.js'

const shared = {
  Query: {
    metrics,
    metricTable,
    retention,
    funnel,
    review,
    catalog: (_root, _given, { catalog }) => catalog,
    metric: (_root, { name }, { catalog }) => {
      const metric = catalog.metrics.get(name)
      if (metric === undefined) throw new Error(`The schema knows the metric "${name}" and the catalogue does not.`)
      return metric
    },
  },
  MetricRowConnection: metricRowConnectionFields,
  MetricRow: metricRowFields,
  Period: periodFields,
  NumberValue: metricValueFields,
  PercentageValue: metricValueFields,
  RateValue: metricValueFields,
  MoneyValue: moneyValueFields,
  DurationValue: metricValueFields,
  ScoreValue: metricValueFields,
  Comparison: comparisonFields,
  GoalStatus: goalStatusFields,
  SqlStatement: sqlStatementFields,
  MetricTable: metricTableFields,
  TableColumn: tableColumnFields,
  FunnelTable: funnelTableFields,
  FunnelRow: funnelRowFields,
  FunnelStep: funnelStepFields,
  FunnelDefinition: funnelDefinitionFields,
  FunnelStepDefinition: funnelStepDefinitionFields,
  RetentionTable: retentionTableFields,
  RetentionCohort: retentionCohortFields,
  RetentionTotal: retentionTotalFields,
  RetentionCell: retentionCellFields,
  RetentionValue: retentionValueFields,
  RetentionDefinition: retentionDefinitionFields,
  RetentionEvents: retentionEventsFields,
  Review: reviewFields,
  ReviewLine: reviewLineFields,
  ReviewPoint: reviewPointFields,
  ReviewBreakdown: reviewBreakdownFields,
  ReviewGroup: reviewGroupFields,
  ReviewDefinition: reviewDefinitionFields,
  Catalog: catalogFields,
  Metric: metricDefinitionFields,
  Goal: goalFields,
  DimensionDefinition: dimensionDefinitionFields,
  SegmentDefinition: segmentDefinitionFields,
  SourceDefinition: sourceDefinitionFields,
} satisfies Resolvers

/** The resolvers of a catalogue's schema: those that every catalogue shares, and one for each metric and dimension. */
export function catalogResolvers(catalog: Catalog): ResolverMap {
  const rows = { ...shared.MetricRow, ...metricFields(catalog) }
  const all: object = { ...shared, MetricRow: rows, DimensionValues: dimensionFields(catalog) }
  // Each resolver names the parent and arguments that it takes; the map has one type for all.
  return all as ResolverMap
}
