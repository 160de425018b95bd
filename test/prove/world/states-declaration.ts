import type { Snapshots, StatesDeclaration, Validity } from '../../../src/definition/source.js'

/** States as they are declared. */
export function statesDeclaration(states: Validity | Snapshots): StatesDeclaration {
  if (states.kind === 'validity') {
    const { from, to, toIncluded, of, overlapping, graceDays } = states
    return { from, to, toIncluded, of, overlapping, ...(graceDays === null ? {} : { grace: { days: graceDays } }) }
  }
  const { at, of, carriedDays } = states
  return { at, of, ...(carriedDays === null ? {} : { carried: { days: carriedDays } }) }
}
