import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { Events } from './events.js'
import type { Dimension, Expression } from './expression-tree.js'
import { decided, detailsOf } from './found-events.js'
import { type Attempt, attemptsOf } from './funnel-steps.js'
import type { Length, LengthDeclaration } from './length.js'
import type { Localized } from './localized.js'
import { countDistinct, median } from './measure.js'
import { metric } from './metric.js'
import type { Metric, Quantity } from './quantity-tree.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** In which order the steps of a funnel are taken: one after the other, with nothing else of their source in between, or in any. */
export const funnelOrders = ['loose', 'strict', 'any'] as const
/** One of the orders. */
export type FunnelOrder = (typeof funnelOrders)[number]

/** A step: what happens, and whose it is. */
export interface FunnelStep {
  readonly name: string
  readonly label: Localized
  readonly events: Events
  readonly by: Expression
  /** How many entities reach it; of steps after the first also how long that takes from the one before. */
  readonly entities: Metric
  readonly time: Metric | null
}

/** Steps that entities take one after the other within a length of time: how many reach each. */
export interface Funnel<S extends string = string, N extends string = string> {
  readonly kind: 'funnel'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  readonly steps: readonly FunnelStep[]
  readonly within: Length
  readonly order: FunnelOrder
  readonly exclude: readonly { readonly events: Events; readonly by: Expression }[]
  /** Null: every dimension that the source of the first step has. */
  readonly dimensions: readonly Dimension[] | null
  /** By the name of a step: how many different entities reach it, for metrics. */
  readonly reached: { readonly [K in N]: Quantity<S, 'number'> }
  /** By the name of a step after the first: the median time from reaching the one before to reaching it. */
  readonly timeTo: { readonly [K in N]: Quantity<S, 'duration'> }
  readonly definedAt: string | undefined
}

/** How a step is written. */
export interface StepDeclaration<N extends string, T extends string = string> {
  readonly name: N
  /** Left out: its name in words. */
  readonly label?: Localized
  readonly events: Events<T>
  /** Whose the events are. */
  readonly by: Expression<NoInfer<T>>
}

/** How a funnel is written. */
export interface FunnelDeclaration<S extends string, N extends string> {
  readonly label?: Localized
  readonly description?: Localized
  /** At least two. Each row of the first is an attempt, and counts at its own time and in its own groups. */
  readonly steps: readonly [StepDeclaration<N, S>, ...StepDeclaration<N>[]]
  /** How long an attempt may take: what happens at the end of it is too late. */
  readonly within: LengthDeclaration
  /** Left out: loose. */
  readonly order?: FunnelOrder
  /** An attempt with one of these between its start and a step does not reach that step. */
  readonly exclude?: readonly { readonly events: Events; readonly by: Expression }[]
  readonly dimensions?: readonly Dimension<NoInfer<S>>[]
}

const stepOptions: OptionsOf<StepDeclaration<string>> = { name: true, label: true, events: true, by: true }

const funnelOptions: OptionsOf<FunnelDeclaration<string, string>> = {
  ...{ label: true, description: true, steps: stepOptions, within: true, order: true, exclude: { events: true, by: true } },
  dimensions: true,
}

/**
 * Declares a funnel. An attempt reaches a step at the first of its events after it reached the step before: later, or at the same moment where the two are of
 * different sources. In any order each step is one within the length before or after the start. No step is larger than the one before it.
 */
export function funnel<S extends string, const N extends string>(name: string, declaration: FunnelDeclaration<S, N>): Funnel<S, N> {
  const { label = humanCase(name), description = '', order = 'loose', exclude = [] } = declaration
  const { attempts, ripe, within } = attemptsOf({ ...declaration, order, exclude })
  const measured = attempts.map((attempt) => measuredStep(attempt, ripe))
  const dimensions = declaration.dimensions === undefined ? null : Object.freeze([...declaration.dimensions])
  // They are asked through the funnel, and called by its name.
  const hidden = (numerator: Quantity<string, 'number'> | Quantity<string, 'duration'>) =>
    metric({ name, description, numerator, ...(dimensions === null ? {} : { dimensions }) })
  const steps = declaration.steps.map((step, place): FunnelStep => {
    const { entities, time } = measured[place] as Measured
    return Object.freeze({
      ...{ name: step.name, label: step.label ?? humanCase(step.name), events: step.events, by: step.by },
      entities: hidden(entities),
      time: time === null ? null : hidden(time),
    })
  })
  const result: Funnel = {
    ...{ kind: 'funnel', name, label, description, within, order, steps: Object.freeze(steps), dimensions },
    exclude: Object.freeze(exclude.map((one) => Object.freeze({ ...one }))),
    reached: byName(declaration.steps, (place) => measured[place]?.entities),
    timeTo: byName(declaration.steps, (place) => measured[place]?.time),
    definedAt: callerFile(funnel),
    ...unknownIn(declaration, funnelOptions),
  }
  // Its quantities are of the source of the first step, and named by all of them.
  return Object.freeze(result) as Funnel<S, N>
}

interface Measured {
  readonly entities: Quantity<string, 'number'>
  readonly time: Quantity<string, 'duration'> | null
}

function measuredStep({ by, events, time }: Attempt, ripe: Parameters<typeof decided>[1]): Measured {
  const details = detailsOf(events)
  return {
    entities: decided(countDistinct(by, ...details), ripe),
    time: time === null ? null : decided(median(time, ...details), ripe),
  }
}

function byName<T>(
  steps: readonly { readonly name: string }[],
  of: (place: number) => T | null | undefined,
): { readonly [name: string]: T } {
  const named = steps.flatMap(({ name }, place) => {
    const value = of(place)
    return value === null || value === undefined ? [] : [[name, value] as const]
  })
  return Object.freeze(Object.fromEntries(named))
}
