import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import { defaultFormat } from './default-format.js'
import type { Dimension, Predicate, Reach } from './expression-tree.js'
import type { Format } from './format.js'
import { type GoalDeclaration, goal, goalOptions } from './goal.js'
import type { Localized, LocalizedList } from './localized.js'
import type { Grain, Metric, Quantity, QuantityOrMetric, Unit, Usefulness } from './quantity-tree.js'
import type { Segment } from './segment.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** A quantity or metric, by what inference needs of it. */
type Part<S extends string, U extends Unit> = { readonly kind: 'quantity' | 'metric'; readonly sources: Reach<S>; readonly unit: U }

/** How a metric is written; what it may name follows from the sources of its numerator `N` and denominator `D`. */
export interface MetricDeclaration<
  N extends string,
  D extends string,
  U extends Unit,
  W extends Unit,
  F extends readonly Dimension[] = [],
> {
  readonly name: string
  readonly label?: Localized
  readonly description: Localized
  /** Other names that people search it by: `['MRR']`, or `{ en: ['churn'], fr: ['attrition'] }`. */
  readonly synonyms?: LocalizedList
  /** What it comes to on a few rows that fit in the head, in one sentence. */
  readonly example?: Localized
  readonly numerator: Part<N, U>
  readonly denominator?: Part<D, W>
  /** They hold for numerator and denominator: columns of the one source that both have, or dimensions. */
  readonly filters?: readonly Predicate<NoInfer<N | D>>[]
  /** Left out: the dimensions that all of its metrics have. */
  readonly dimensions?: readonly Dimension<NoInfer<N | D>>[]
  readonly grain?: { readonly finest: Grain }
  /** Left out: that of its unit; a plain number has up to two decimals, unless it can only be a whole one. */
  readonly format?: Format
  readonly owner?: string
  readonly tags?: readonly string[]
  /** Whether it tells what to do, or only looks good. */
  readonly usefulness?: Usefulness
  /** Segments that it is worth looking at. */
  readonly segments?: readonly Segment<NoInfer<N | D>>[]
  readonly goal?: GoalDeclaration<F>
  readonly deprecated?: string
}

const metricOptions: OptionsOf<MetricDeclaration<string, string, Unit, Unit>> = {
  ...{ name: true, label: true, description: true, synonyms: true, example: true, numerator: true, denominator: true, filters: true },
  ...{ dimensions: true, grain: { finest: true }, format: { form: true, decimals: true }, owner: true, tags: true, usefulness: true },
  ...{ segments: true, goal: goalOptions, deprecated: true },
}

/** Declares a KPI once; every answer about it is compiled from this. */
export function metric<
  N extends string,
  U extends Unit,
  D extends string = N,
  W extends Unit = 'number',
  const F extends readonly Dimension<NoInfer<N | D>>[] = [],
>(declaration: MetricDeclaration<N, D, U, W, F>): Metric<N | D, [W] extends [U] ? ([U] extends [W] ? Unit : U) : U> {
  const { name, description, filters = [], tags = [], segments = [] } = declaration
  // The declaration sees quantities by what inference needs; they are made by this package's constructors only.
  const numerator = declaration.numerator as unknown as QuantityOrMetric
  const denominator = (declaration.denominator as unknown as QuantityOrMetric | undefined) ?? null
  const unit: Unit = denominator === null ? numerator.unit : denominator.unit === numerator.unit ? 'number' : numerator.unit
  const result: Metric = {
    kind: 'metric',
    name,
    label: declaration.label ?? humanCase(name),
    description,
    synonyms: declaration.synonyms ?? [],
    example: declaration.example ?? null,
    sources: Object.freeze({ ...numerator.sources, ...denominator?.sources }),
    unit,
    numerator,
    denominator,
    filters: Object.freeze([...filters]),
    dimensions: declaration.dimensions === undefined ? null : Object.freeze([...declaration.dimensions]),
    finestGrain: declaration.grain?.finest ?? null,
    format: declaration.format ?? defaultFormat(unit, numerator, denominator),
    owner: declaration.owner ?? null,
    tags: Object.freeze([...tags]),
    usefulness: declaration.usefulness ?? null,
    segments: Object.freeze([...segments]),
    // What the declaration sees of a goal is its dimensions; what is kept of it is plain.
    goal: declaration.goal === undefined ? null : goal(declaration.goal as GoalDeclaration<readonly Dimension[]>),
    deprecated: declaration.deprecated ?? null,
    definedAt: callerFile(metric),
    ...unknownIn(declaration, metricOptions),
  }
  return Object.freeze(result) as never
}

/** Whether a part of a quantity is a metric with a name of its own. */
export function isMetric(part: Quantity | Metric): part is Metric {
  return part.kind === 'metric'
}
