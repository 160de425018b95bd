import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

// PostgreSQL cuts names at 63 bytes; the compiler puts a word before them.
const camelCase = /^[a-z][a-zA-Z0-9]{0,49}$/
// What is looked at as a page is called as pages are.
const kebabCase = /^(?=.{1,50}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

// Names that the schema gives to fields of its own beside those of metrics and dimensions.
const reserved: { readonly [kind in Owner['kind']]?: readonly string[] } = {
  metric: ['id', 'kind', 'period', 'dimensions', 'groups'],
  dimension: ['and', 'or', 'not'],
}

/** Names are camelCase (of reviews also kebab-case), and none is one that the schema needs itself. */
export function namesValid({ definition, entries }: DefinitionIndex): readonly CatalogProblem[] {
  const calendars = definition.calendars.map(({ name }): Owner => ({ kind: 'calendar', name, file: definition.definedAt }))
  return [...entries.map((entry) => entry.owner), ...calendars].flatMap((owner) => {
    const { kind, name } = owner
    const isReview = kind === 'review'
    if (!camelCase.test(name) && !(isReview && kebabCase.test(name))) {
      return [
        problem(
          owner,
          'NAME_INVALID',
          `"${name}" can not be a name in the schema.`,
          isReview
            ? 'The name of a review is kebab-case or camelCase: small letters, digits and hyphens as in "weekly-product", 50 at most.'
            : 'A name is camelCase: a small letter, then letters and digits, 50 at most.',
        ),
      ]
    }
    if (!reserved[kind]?.includes(name)) return []
    return [problem(owner, 'NAME_RESERVED', `The schema has a field "${name}" of its own.`, `Give the ${kind} another name.`)]
  })
}
