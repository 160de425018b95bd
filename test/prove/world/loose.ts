import type { Calendar } from '../../../src/definition/calendar.js'
import type { CivilGrain } from '../../../src/definition/calendar-periods.js'
import type { Changes } from '../../../src/definition/changes.js'
import type { ColumnType } from '../../../src/definition/column-type.js'
import type { Conversion } from '../../../src/definition/conversion.js'
import type { Events } from '../../../src/definition/events.js'
import { isExpression } from '../../../src/definition/expression.js'
import type { ArithmeticOperator, Dimension, Expression, Operand, Predicate } from '../../../src/definition/expression-tree.js'
import type { Format } from '../../../src/definition/format.js'
import type { Funnel } from '../../../src/definition/funnel.js'
import * as definition from '../../../src/definition/index.js'
import type { ExchangeRates } from '../../../src/definition/money.js'
import type { Policy } from '../../../src/definition/policy.js'
import type { Aggregate, Grain, Metric, Movement, Quantity, QuantityOrMetric } from '../../../src/definition/quantity-tree.js'
import type { Retained } from '../../../src/definition/retained.js'
import type { Retention } from '../../../src/definition/retention.js'
import type { Segment } from '../../../src/definition/segment.js'
import type { AnySource, JoinDeclarations, StatesDeclaration } from '../../../src/definition/source.js'

/** A source as a generator writes it: its names are known at run time only. */
export interface LooseSource {
  readonly table: string
  readonly key: readonly string[]
  readonly time?: string
  readonly states?: StatesDeclaration
  readonly columns: { readonly [name: string]: ColumnType }
  readonly joins: JoinDeclarations
  readonly computed: (row: object) => { readonly [name: string]: Expression }
}

/** A union as a generator writes it. */
export interface LooseUnion {
  readonly time: string
  readonly columns: { readonly [name: string]: ColumnType }
  readonly joins: JoinDeclarations
  readonly of: readonly { readonly source: AnySource; readonly columns: { readonly [name: string]: Expression } }[]
}

/** A metric as a generator writes it. */
export interface LooseMetric {
  readonly name: string
  readonly description: string
  readonly numerator: QuantityOrMetric
  readonly denominator?: QuantityOrMetric
  readonly filters?: readonly Predicate[]
  readonly dimensions?: readonly Dimension[]
  readonly grain?: { readonly finest: Grain }
  readonly format?: Format
}

/** What a measure may be given beside what it aggregates. */
export type Detail = Predicate | { readonly at: Expression }

/** A length as a generator writes it: `{ days: 28 }`. */
export type LooseLength = { readonly [units: string]: number }

/** Two values that are to be equal: of one source, and of the other. */
export type LoosePair = readonly [own: Expression, other: Expression]

/** What rows are attributed to, as a generator writes it. */
export interface LooseTouch {
  readonly take: 'first' | 'last'
  readonly of: Expression
  readonly by: LoosePair
  readonly before: Expression
  readonly within?: LooseLength
}

/** A conversion as a generator writes it. */
export interface LooseConversion {
  readonly from: Events
  readonly to: Events
  readonly by: LoosePair
  readonly within: LooseLength
  readonly same?: readonly LoosePair[]
}

/** Who comes back, as a generator writes it. */
export interface LooseRetained {
  readonly start: Events
  readonly return: Events
  readonly by: LoosePair
  readonly after: LooseLength
  readonly during?: LooseLength
  readonly orAfter?: boolean
}

/** A funnel as a generator writes it. */
export interface LooseFunnel {
  readonly steps: readonly { readonly name: string; readonly events: Events; readonly by: Expression }[]
  readonly within: LooseLength
  readonly order?: 'loose' | 'strict' | 'any'
  readonly exclude?: readonly { readonly events: Events; readonly by: Expression }[]
}

/** Who comes back when, as a generator writes it. */
export interface LooseRetention {
  readonly start: Events
  readonly return: Events
  readonly by: LoosePair
  readonly grains?: readonly CivilGrain[]
  readonly unbounded?: boolean
  readonly rolling?: boolean
  readonly values?: readonly { readonly name: string; readonly of: Quantity; readonly by: Expression }[]
  readonly dimensions?: readonly Dimension[]
}

type RowOperation = (left: Operand, right: Operand) => Expression
type QuantityOperation = (left: QuantityOrMetric | number, right: QuantityOrMetric | number) => Quantity
type Windowing = (of: QuantityOrMetric) => Quantity
type Aggregation = (of: Expression, ...details: readonly Detail[]) => Quantity

interface Loose {
  readonly source: (name: string, declaration: LooseSource) => AnySource
  readonly union: (name: string, declaration: LooseUnion) => AnySource
  readonly dimension: (name: string, declaration: { readonly from: readonly Expression[] }) => Dimension
  readonly metric: (declaration: LooseMetric) => Metric
  readonly segment: (name: string, declaration: { readonly filter: Predicate }) => Segment
  readonly policy: (source: AnySource, allows: () => Predicate) => Policy
  readonly exchangeRates: (declaration: {
    readonly source: AnySource
    readonly day: Expression
    readonly currency: Expression
    readonly perBase: Expression
    readonly base: string
    readonly reporting: string
    readonly currencies: readonly string[]
  }) => ExchangeRates
  readonly count: (of: AnySource, ...details: readonly Detail[]) => Quantity
  readonly percentile: (of: Expression, fraction: number, ...details: readonly Detail[]) => Quantity
  readonly repeated: (of: Expression, terms: { readonly atLeast: number }, ...details: readonly Detail[]) => Quantity
  readonly changes: (of: Quantity, terms: { readonly by: Expression }) => Changes
  readonly events: (of: AnySource, ...details: readonly Detail[]) => Events
  readonly touch: (events: Events, terms: LooseTouch) => Expression
  readonly conversion: (declaration: LooseConversion) => Omit<Conversion, 'at'>
  readonly retained: (declaration: LooseRetained) => Retained
  readonly retention: (name: string, declaration: LooseRetention) => Retention
  readonly funnel: (name: string, declaration: LooseFunnel) => Funnel
  readonly when: (condition: Predicate, then: Expression, otherwise?: Operand) => Expression
  readonly coalesce: (first: Expression, ...rest: readonly Operand[]) => Expression
  readonly between: (start: Expression, end: Expression) => Expression
  readonly later: (of: Expression, by: LooseLength) => Expression
  readonly age: (of: Expression) => Expression
  readonly position: (of: readonly Expression[], options: { readonly at?: Expression; readonly where?: readonly Predicate[] }) => Expression
  readonly perEntity: (measure: Quantity, terms: { readonly of: Expression; readonly by: Expression }) => Expression
  readonly money: (amount: Expression, terms: { readonly currency: Expression | string; readonly at?: Expression }) => Expression
  readonly and: (...parts: readonly Predicate[]) => Predicate
  readonly or: (...parts: readonly Predicate[]) => Predicate
  readonly rolling: (of: QuantityOrMetric, length: LooseLength) => Quantity
  readonly shift: (of: QuantityOrMetric, by: LooseLength) => Quantity
  readonly toDate: (of: QuantityOrMetric, unit: Grain | { readonly unit: Grain; readonly calendar: Calendar }) => Quantity
}

/** The public constructors without the types that hang on literal names: the one place where a generator leaves them. */
export const loose = definition as unknown as Loose & {
  readonly [operator in ArithmeticOperator]: RowOperation & QuantityOperation
} & { readonly [aggregate in Exclude<Aggregate, 'count' | 'countRepeated' | 'percentile'> | 'median']: Aggregation } & {
  readonly [function_ in 'number' | 'lower' | 'day' | 'month' | 'quarter' | 'year']: (of: Expression) => Expression
} & { readonly [name in 'atStart' | 'atEnd' | Movement['move']]: (of: Quantity) => Quantity } & {
  readonly [name in 'allTime' | 'dailyMean' | 'dailyFirst' | 'dailyLast' | 'dailyMin' | 'dailyMax']: Windowing
} & { readonly bucket: (of: Expression, edges: readonly number[]) => Expression }

/** Every column that a source shows, through joins up to the given depth. */
export function reachableColumns(view: object, depth: number): readonly Expression[] {
  return Object.keys(view).flatMap((name) => {
    const shown: unknown = Reflect.get(view, name)
    if (isExpression(shown)) return [shown]
    return depth > 0 && typeof shown === 'object' && shown !== null ? reachableColumns(shown, depth - 1) : []
  })
}
