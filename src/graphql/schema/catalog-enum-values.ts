import type { Catalog } from '../../catalog/catalog.js'
import { weekdays } from '../../definition/calendar.js'
import type { ValueKind } from '../../definition/column-type.js'
import type { Form } from '../../definition/format.js'
import type { Goal } from '../../definition/goal.js'
import { grains, type Usefulness } from '../../definition/quantity-tree.js'
import { upperCase } from '../../kit/naming.js'
import type { ComparisonQuestion, Direction, OrderQuestion } from '../../request/question.js'
import type { EnumValues } from './bind-enum-values.js'

const directions: readonly Direction[] = ['ascending', 'descending']
const nullsOrders: readonly OrderQuestion['nulls'][] = ['first', 'last']
const goalDirections: readonly Goal['direction'][] = ['up', 'down']
const usefulnesses: readonly Usefulness[] = ['actionable', 'vanity']
const namedComparisons: readonly NonNullable<ComparisonQuestion['named']>[] = ['previousPeriod', 'samePeriodLastYear']
const alignments: readonly NonNullable<ComparisonQuestion['align']>[] = ['date', 'weekday']
const week53s: readonly NonNullable<ComparisonQuestion['week53']>[] = ['previous', 'next', 'none']
const forms: readonly Form[] = ['number', 'percentage', 'rate', 'money', 'duration', 'score']
const dimensionTypes: readonly ValueKind[] = ['text', 'id', 'integer', 'decimal', 'duration', 'boolean', 'date']

/** What the enums of a catalogue's schema stand for: the names that definitions and questions use. */
export function catalogEnumValues({ dimensions, segments, reviews, calendars }: Catalog): EnumValues {
  return new Map([
    ['Dimension', innerNames(dimensions.keys())],
    ['Segment', innerNames(segments.keys())],
    ['ReviewName', innerNames(reviews.keys())],
    ['Calendar', innerNames(calendars.keys())],
    ['Grain', innerNames(grains)],
    ['Weekday', innerNames(weekdays)],
    ['Direction', innerNames(directions)],
    ['NullsOrder', innerNames(nullsOrders)],
    ['GoalDirection', innerNames(goalDirections)],
    ['Usefulness', innerNames(usefulnesses)],
    ['NamedComparison', innerNames(namedComparisons)],
    ['ComparisonAlignment', innerNames(alignments)],
    ['Week53', innerNames(week53s)],
    ['Form', innerNames(forms)],
    ['DimensionType', innerNames(dimensionTypes)],
  ])
}

function innerNames(names: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [upperCase(name), name]))
}
