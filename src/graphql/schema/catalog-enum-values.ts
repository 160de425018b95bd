import type { Catalog } from '../../catalog/catalog.js'
import { weekdays } from '../../definition/calendar.js'
import type { ValueKind } from '../../definition/column-type.js'
import type { Form } from '../../definition/format.js'
import { type Goal, grains } from '../../definition/quantity-tree.js'
import { upperCase } from '../../kit/naming.js'
import type { Direction, OrderQuestion } from '../../request/question.js'
import type { EnumValues } from './bind-enum-values.js'

const directions: readonly Direction[] = ['ascending', 'descending']
const nullsOrders: readonly OrderQuestion['nulls'][] = ['first', 'last']
const goalDirections: readonly Goal['direction'][] = ['up', 'down']
const forms: readonly Form[] = ['number', 'percentage', 'rate', 'money', 'duration', 'score']
const dimensionTypes: readonly ValueKind[] = ['text', 'id', 'integer', 'decimal', 'duration', 'boolean', 'date']

/** What the enums of a catalogue's schema stand for: the names that definitions and questions use. */
export function catalogEnumValues({ dimensions, segments, calendars }: Catalog): EnumValues {
  return new Map([
    ['Dimension', innerNames(dimensions.keys())],
    ['Segment', innerNames(segments.keys())],
    ['Calendar', innerNames(calendars.keys())],
    ['Grain', innerNames(grains)],
    ['Weekday', innerNames(weekdays)],
    ['Direction', innerNames(directions)],
    ['NullsOrder', innerNames(nullsOrders)],
    ['GoalDirection', innerNames(goalDirections)],
    ['Form', innerNames(forms)],
    ['DimensionType', innerNames(dimensionTypes)],
  ])
}

function innerNames(names: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [upperCase(name), name]))
}
