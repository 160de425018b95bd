import type { Grain } from '../definition/quantity-tree.js'
import type { Question } from './question.js'

/** A question about a retention as a client asks it, in the catalogue's names: nothing in it is checked yet. */
export interface RetentionQuestion extends Pick<Question, 'range' | 'by' | 'where' | 'timeZone' | 'calendar' | 'currency'> {
  readonly retention: string
  readonly grain: Grain
  /** How many offsets follow offset 0; null: those that fit between the first cohort and now. */
  readonly offsets: number | null
  /** Null: as the definition says. */
  readonly unbounded: boolean | null
  /** Null: as the definition says. */
  readonly rolling: boolean | null
  /** Whether the values of its cells are looked at: what is not is not computed. */
  readonly wantsValues: boolean
}
