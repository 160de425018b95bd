import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { ValueKind } from './column-type.js'
import type { Dimension, Expression, Reach } from './expression-tree.js'
import type { Localized } from './localized.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** The kinds that rows can be grouped by. */
export type GroupingKind = Exclude<ValueKind, 'amount' | 'money' | 'timestamp'>

/** How a dimension is written. */
interface DimensionDeclaration<F> {
  readonly label?: Localized
  readonly description?: Localized
  readonly from: F
}

const dimensionOptions: OptionsOf<DimensionDeclaration<unknown>> = { label: true, description: true, from: true }

/**
 * Declares a conformed dimension: `from` lists its column for each source that has it, at most one a source.
 * Two roles of one column (the customer's country, the shop's country) are two dimensions.
 */
export function dimension<const F extends readonly Expression<string, GroupingKind>[]>(
  name: string,
  declaration: DimensionDeclaration<F>,
): Dimension<F[number]['source'], F[number]['type'], F[number]['values'][number]> {
  const { from, label = humanCase(name), description = '' } = declaration
  const reaches = Object.freeze(Object.fromEntries(from.map((column) => [column.source, true]))) as unknown as Reach<F[number]['source']>
  const values = [...new Set(from.flatMap((column) => column.values))]
  // A dimension with one open column is open: its values are not known in advance.
  const closed = from.every((column) => column.values.length > 0) ? values : []
  const type = from[0]?.type
  if (type === undefined) throw new TypeError(`The dimension "${name}" needs at least one column in "from".`)
  return Object.freeze({
    kind: 'dimension',
    name,
    label,
    description,
    type,
    values: closed,
    reaches,
    from: Object.freeze([...from]),
    definedAt: callerFile(dimension),
    ...unknownIn(declaration, dimensionOptions),
  })
}
