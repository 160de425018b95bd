import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { CivilGrain } from './calendar-periods.js'
import type { Events } from './events.js'
import type { Dimension, Expression } from './expression-tree.js'
import type { Localized } from './localized.js'
import { type Grain, grains, type Quantity } from './quantity-tree.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** The kinds that can say who an event is of. */
export type EntityKind = 'id' | 'integer' | 'text'

/** The grains that cohorts can be asked at. */
const cohortGrains: readonly CivilGrain[] = grains.filter((grain) => grain !== 'hour')

/** What the members of a cohort are worth: a sum or a count of rows that say whose they are. */
export interface RetentionValue {
  readonly name: string
  readonly label: Localized
  readonly of: Quantity
  /** Whose a row is. */
  readonly by: Expression
}

/** Who comes back: the entities that started in a period, and how many of them were there in each period after. */
export interface Retention {
  readonly kind: 'retention'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  readonly start: Events
  readonly return: Events
  /** Whose an event is: one that starts, and one that comes back. */
  readonly by: { readonly start: Expression; readonly return: Expression }
  readonly grains: readonly Grain[]
  /** Present at an offset is also who comes back after it. */
  readonly unbounded: boolean
  /** Offsets are counted from each entity's own start, not by the calendar. */
  readonly rolling: boolean
  readonly values: readonly RetentionValue[]
  /** Null: every dimension that the source of the start has. */
  readonly dimensions: readonly Dimension[] | null
  readonly definedAt: string | undefined
}

/** How a retention is written. */
export interface RetentionDeclaration<S extends string, R extends string> {
  readonly label?: Localized
  readonly description?: Localized
  /** The first of them ever puts an entity into a cohort. */
  readonly start: Events<S>
  readonly return: Events<R>
  /** Whose an event is: of the source of the start, and of that of the return. */
  readonly by: readonly [Expression<NoInfer<S>, EntityKind>, Expression<NoInfer<R>, EntityKind>]
  /** Left out: from the day to the year. */
  readonly grains?: readonly CivilGrain[]
  /** What questions that say nothing mean; left out: false. */
  readonly unbounded?: boolean
  /** What questions that say nothing mean; left out: false. */
  readonly rolling?: boolean
  /** What members are worth to date: sums or counts, each with the column that says whose a row is. */
  readonly values?: readonly { readonly name: string; readonly label?: Localized; readonly of: Quantity; readonly by: Expression }[]
  readonly dimensions?: readonly Dimension<NoInfer<S>>[]
}

const retentionOptions: OptionsOf<RetentionDeclaration<string, string>> = {
  ...{ label: true, description: true, start: true, return: true, by: true, grains: true, unbounded: true, rolling: true },
  ...{ values: { name: true, label: true, of: true, by: true }, dimensions: true },
}

/** Declares a cohort retention: a matrix of cohorts by offsets. */
export function retention<S extends string, R extends string>(name: string, declaration: RetentionDeclaration<S, R>): Retention {
  const { label = humanCase(name), description = '', start, by, unbounded = false, rolling = false, values = [] } = declaration
  const result: Retention = {
    ...{ kind: 'retention', name, label, description, start, return: declaration.return, unbounded, rolling },
    by: Object.freeze({ start: by[0], return: by[1] }),
    grains: Object.freeze([...(declaration.grains ?? cohortGrains)]),
    values: Object.freeze(values.map((value) => Object.freeze({ ...value, label: value.label ?? humanCase(value.name) }))),
    dimensions: declaration.dimensions === undefined ? null : Object.freeze([...declaration.dimensions]),
    definedAt: callerFile(retention),
    ...unknownIn(declaration, retentionOptions),
  }
  return Object.freeze(result)
}
