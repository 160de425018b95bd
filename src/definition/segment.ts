import { callerFile } from '../kit/caller-file.js'
import { humanCase } from '../kit/naming.js'
import type { Predicate } from './expression-tree.js'
import type { Localized } from './localized.js'
import { type OptionsOf, unknownIn } from './unknown-options.js'

/** A named, reusable filter: enterprise customers, iOS users, detractors. */
export interface Segment<S extends string = string> {
  readonly kind: 'segment'
  readonly name: string
  readonly label: Localized
  readonly description: Localized
  readonly filter: Predicate<S>
  readonly definedAt: string | undefined
}

/** How a segment is written. */
interface SegmentDeclaration<S extends string> {
  readonly label?: Localized
  readonly description?: Localized
  readonly filter: Predicate<S>
}

const segmentOptions: OptionsOf<SegmentDeclaration<string>> = { label: true, description: true, filter: true }

/** Declares a segment; it can be asked of every metric whose sources its filter reaches. */
export function segment<S extends string>(name: string, declaration: SegmentDeclaration<S>): Segment<S> {
  const { label = humanCase(name), description = '', filter } = declaration
  const unknown = unknownIn(declaration, segmentOptions)
  return Object.freeze({ kind: 'segment', name, label, description, filter, definedAt: callerFile(segment), ...unknown })
}
