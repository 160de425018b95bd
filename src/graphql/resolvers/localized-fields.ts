import { inLanguage, type Localized } from '../../definition/localized.js'

/** The language that is asked for, if any. */
interface Language {
  readonly language?: string | null | undefined
}

/** The `label` and `description` of whatever has them, in the asked language. */
export const localizedFields = {
  label: ({ label }: { readonly label: Localized }, { language }: Language) => inLanguage(label, language ?? 'en'),
  description: ({ description }: { readonly description: Localized }, { language }: Language) => inLanguage(description, language ?? 'en'),
}
