import { builtInCalendars } from '../../definition/calendar.js'
import { upperCase } from '../../kit/naming.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** No two definitions of a kind share a name, in camelCase or as an enum value; nor do a metric, a dimension, a retention and a funnel. */
export function namesTaken({ definition, owner, entries }: DefinitionIndex): readonly CatalogProblem[] {
  const calendars = [...builtInCalendars, ...definition.calendars].map(({ name }): Owner => ({ ...owner, kind: 'calendar', name }))
  const first = new Map<string, Owner>()
  return [...entries.map((entry) => entry.owner), ...calendars].flatMap((each) => {
    // A table of an answer has a column for each dimension and each metric; what is asked by name alone has one meaning.
    const space = each.kind === 'metric' || each.kind === 'retention' || each.kind === 'funnel' ? 'dimension' : each.kind
    const key = `${space} ${upperCase(each.name)}`
    const other = first.get(key)
    if (other === undefined) first.set(key, each)
    return other === undefined ? [] : [taken(each, other)]
  })
}

function taken(owner: Owner, other: Owner): CatalogProblem {
  const same = owner.name === other.name
  const message = same
    ? `Another ${other.kind} is called "${other.name}" too.`
    : `It and the ${other.kind} "${other.name}" are both ${upperCase(owner.name)} in the schema.`
  return problem(owner, 'NAME_TAKEN', message, 'Rename one of them, or list it only once.')
}
