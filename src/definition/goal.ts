import type { Dimension } from './expression-tree.js'
import type { OptionsOf } from './unknown-options.js'

/** Which way is better. */
export type GoalDirection = 'up' | 'down'

/** The objective that makes a metric a KPI. Targets are in the metric's unit: seconds, fractions, money in the reporting currency; dates are `YYYY-MM-DD`. */
export interface Goal {
  readonly direction: GoalDirection
  /** Left out: only groups have one (`for`). */
  readonly target?: number
  /** Where it started. */
  readonly baseline?: number
  /** When it started: from then on the baseline is to become the target, evenly, until `by` is over. */
  readonly since?: string
  /** The last day for it. */
  readonly by?: string
  /** What a target of a flow is for: other lengths of time have as much more or less of it. Left out: every value is held against the target itself. */
  readonly per?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  /** Groups with a target of their own, the first that fits a row; a baseline is not theirs. */
  readonly for?: readonly GroupTargets[]
}

/** Targets of values of a dimension, by the value as text. */
export interface GroupTargets {
  readonly dimension: Dimension
  readonly targets: { readonly [value: string]: number }
}

/** Targets as they are written: of values that the dimension has. */
export type TargetsDeclaration<D extends Dimension> = {
  readonly dimension: D
  readonly targets: { readonly [V in D['values'][number]]?: number }
}

/** A goal as it is written: `F` lists the dimensions whose values have targets of their own. */
export type GoalDeclaration<F extends readonly Dimension[]> = Omit<Goal, 'for'> & {
  readonly for?: { readonly [K in keyof F]: TargetsDeclaration<F[K]> }
}

/** The options of a goal. */
export const goalOptions: OptionsOf<Goal> = {
  ...{ direction: true, target: true, baseline: true, since: true, by: true, per: true },
  for: { dimension: true, targets: true },
}

/** Makes a goal plain data. */
export function goal(declaration: GoalDeclaration<readonly Dimension[]>): Goal {
  const { for: groups, ...rest } = declaration
  if (groups === undefined) return Object.freeze(rest)
  return Object.freeze({ ...rest, for: Object.freeze(groups.map(groupTargets)) })
}

function groupTargets({ dimension, targets }: TargetsDeclaration<Dimension>): GroupTargets {
  const given = Object.entries(targets).flatMap(([value, target]) => (target === undefined ? [] : [[value, target] as const]))
  return Object.freeze({ dimension, targets: Object.freeze(Object.fromEntries(given)) })
}
