import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { Predicate } from './expression-tree.js'
import type { Localized } from './localized.js'

/** A named, reusable filter: enterprise customers, iOS users, detractors. */
export interface Segment<S extends string = string> {
  readonly kind: 'segment'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  readonly filter: Predicate<S>
  readonly definedAt: string | undefined
}

/** Declares a segment; it can be asked of every metric whose sources its filter reaches. */
export function segment<S extends string>(
  name: string,
  declaration: { readonly label?: Localized; readonly description?: Localized; readonly filter: Predicate<S> },
): Segment<S> {
  const { label = humanCase(name), description = '', filter } = declaration
  return Object.freeze({ kind: 'segment', name, label, description, filter, definedAt: callerFile(segment) })
}
