import { type UnknownOption, unknownOption, unknownOptions } from '../../definition/unknown-options.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** No definition has an option that its kind does not have: what is misspelt would be left out in silence. */
export function knownOptions({ definition, owner, entries }: DefinitionIndex): readonly CatalogProblem[] {
  const calendars = definition.calendars.map((value) => ({ owner: { ...owner, kind: 'calendar', name: value.name } as const, value }))
  return [{ owner, value: definition }, ...entries, ...calendars].flatMap((each) =>
    keptBy(each.value).map((option) => unknown(each.owner, option)),
  )
}

// What a definition keeps beside its own facts, none of its types has.
function keptBy(value: unknown): readonly UnknownOption[] {
  if (typeof value !== 'object' || value === null || !(unknownOptions in value)) return []
  return value[unknownOptions] as readonly UnknownOption[]
}

function unknown(owner: Owner, option: UnknownOption): CatalogProblem {
  const title = owner.kind === 'catalogue' ? 'the catalogue' : `a ${owner.kind}`
  return problem(owner, 'UNKNOWN_OPTION', ...unknownOption(title, option))
}
