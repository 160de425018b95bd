/** Everything that a definition can say: what `metrics/` and a team's own catalogue import. */
export { divide, minus, plus, times } from './arithmetic.js'
export { type Calendar, calendar, type Weekday } from './calendar.js'
export { type CatalogDefinition, catalog } from './catalog-definition.js'
export { type Changes, changes } from './changes.js'
export { boolean, type ColumnType, date, decimal, id, integer, named, text, timestamp } from './column-type.js'
export { type Conversion, conversion } from './conversion.js'
export { dimension } from './dimension.js'
export { type Events, events } from './events.js'
export { age, between, bucket, coalesce, day, later, lower, month, number, quarter, when, year } from './expression.js'
export type { Dimension, Expression, Predicate } from './expression-tree.js'
export { duration, type Format, percentage, plainNumber, rate, score } from './format.js'
export { type Funnel, funnel } from './funnel.js'
export type { Goal } from './goal.js'
export type { Localized } from './localized.js'
export { average, count, countDistinct, max, median, min, percentile, repeated, sum } from './measure.js'
export { metric } from './metric.js'
export { exchangeRates, money } from './money.js'
export { type Policy, policy, type RequestContext } from './policy.js'
export {
  above,
  and,
  below,
  contains,
  from,
  is,
  isIn,
  isNot,
  isNull,
  isPresent,
  not,
  notIn,
  or,
  until,
} from './predicate.js'
export type { Grain, Metric, Quantity } from './quantity-tree.js'
export { perEntity, position } from './related.js'
export { type Retained, retained } from './retained.js'
export { type Retention, retention } from './retention.js'
export { type Review, review } from './review.js'
export { type Segment, segment } from './segment.js'
export { type Source, source, union } from './source.js'
export { sql } from './sql-template.js'
export { atEnd, atStart, came, kept, lost } from './state.js'
export { touch } from './touch.js'
export {
  allTime,
  dailyFirst,
  dailyLast,
  dailyMax,
  dailyMean,
  dailyMin,
  rolling,
  shift,
  toDate,
} from './window.js'
