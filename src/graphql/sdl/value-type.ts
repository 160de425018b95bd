import type { Form } from '../../definition/format.js'
import { unreachable } from '../../kit/unreachable.js'

/** The type of a metric's values in the schema, by their form. */
export function valueTypeOf(form: Form) {
  switch (form) {
    case 'number':
      return 'NumberValue'
    case 'percentage':
      return 'PercentageValue'
    case 'rate':
      return 'RateValue'
    case 'money':
      return 'MoneyValue'
    case 'duration':
      return 'DurationValue'
    case 'score':
      return 'ScoreValue'
    default:
      return unreachable(form)
  }
}
