import { Decimal } from 'decimal.js'

/** A trap in the data: how many rows carry it, a question that it spoils, the right answer, and the one that a naive query gives (exact text). */
export interface Trap {
  readonly name: string
  readonly planted: number
  readonly question: string
  readonly right: string
  readonly naive: string
}

/** Writes a trap down. */
export const trap = (name: string, planted: number, question: string, right: Decimal.Value, naive: Decimal.Value): Trap => ({
  name,
  planted,
  question,
  right: new Decimal(right).toFixed(),
  naive: new Decimal(naive).toFixed(),
})
