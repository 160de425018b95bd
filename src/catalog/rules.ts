import type { Rule } from './rule.js'
import { amountCurrencies } from './rules/amount-currencies.js'
import { asOfJoins } from './rules/as-of-joins.js'
import { bucketEdges } from './rules/bucket-edges.js'
import { calendars } from './rules/calendars.js'
import { clock } from './rules/clock.js'
import { columnsExist } from './rules/columns-exist.js'
import { dailyParts } from './rules/daily-parts.js'
import { descriptions } from './rules/descriptions.js'
import { dimensionColumns } from './rules/dimension-columns.js'
import { exchangeRates } from './rules/exchange-rates.js'
import { expressionTypes } from './rules/expression-types.js'
import { filterReach } from './rules/filter-reach.js'
import { filterValues } from './rules/filter-values.js'
import { formats } from './rules/formats.js'
import { fractions } from './rules/fractions.js'
import { goalGroups } from './rules/goal-groups.js'
import { goals } from './rules/goals.js'
import { joinColumns } from './rules/join-columns.js'
import { lengths } from './rules/lengths.js'
import { listedDimensions } from './rules/listed-dimensions.js'
import { listedMetrics } from './rules/listed-metrics.js'
import { listedSources } from './rules/listed-sources.js'
import { measureTypes } from './rules/measure-types.js'
import { metricCycles } from './rules/metric-cycles.js'
import { metricDimensions } from './rules/metric-dimensions.js'
import { metricGrains } from './rules/metric-grains.js'
import { metricQuantities } from './rules/metric-quantities.js'
import { moneyCurrencies } from './rules/money-currencies.js'
import { namesTaken } from './rules/names-taken.js'
import { namesValid } from './rules/names-valid.js'
import { oneSource } from './rules/one-source.js'
import { relatedCycles } from './rules/related-cycles.js'
import { relatedRows } from './rules/related-rows.js'
import { retentionEntities } from './rules/retention-entities.js'
import { retentionParts } from './rules/retention-parts.js'
import { ripeMeasures } from './rules/ripe-measures.js'
import { sourceKeys } from './rules/source-keys.js'
import { sourceStates } from './rules/source-states.js'
import { sourceTimes } from './rules/source-times.js'
import { stateParts } from './rules/state-parts.js'
import { stateSources } from './rules/state-sources.js'
import { timeZones } from './rules/time-zones.js'
import { timedNesting } from './rules/timed-nesting.js'
import { timedTimes } from './rules/timed-times.js'
import { unionParts } from './rules/union-parts.js'
import { units } from './rules/units.js'
import { windowUnits } from './rules/window-units.js'

/** All rules, in the order in which their problems are reported. */
export const rules: readonly Rule[] = [
  ...[namesValid, namesTaken, listedSources, listedDimensions, listedMetrics, metricCycles],
  ...[columnsExist, sourceKeys, sourceTimes, sourceStates, amountCurrencies, joinColumns, asOfJoins, unionParts],
  ...[oneSource, expressionTypes, relatedRows, relatedCycles, bucketEdges, moneyCurrencies, exchangeRates, dimensionColumns],
  ...[filterReach, filterValues, measureTypes, ripeMeasures, fractions, units, metricQuantities, metricDimensions, metricGrains],
  ...[stateSources, stateParts, timedNesting, timedTimes, dailyParts, lengths, windowUnits],
  ...[retentionEntities, retentionParts],
  ...[formats, descriptions, goals, goalGroups, timeZones, clock, calendars],
]
