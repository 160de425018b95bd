import type { Refusal } from '../request/refusal.js'

/** All that is wrong with one question. */
export class Refusals extends Error {
  override readonly name = 'Refusals'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '))
    this.refusals = refusals
  }
}
