import { inLanguage, type Localized } from '../../definition/localized.js'

/** What a definition is, for the schema: its label, and its description where it has one. */
export function definitionText(definition: { readonly label: Localized; readonly description: Localized }): string {
  const label = inLanguage(definition.label)
  const description = inLanguage(definition.description)
  return description === '' ? `${label}.` : `${label}: ${description}`
}
