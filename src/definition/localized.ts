/** A text for people: one string, or one a language (`{ en, fr }`); `en` is what is shown where a language is missing. */
export type Localized = string | { readonly en: string; readonly [language: string]: string }

/** The text in the asked language, else in English. */
export function inLanguage(text: Localized, language = 'en'): string {
  if (typeof text === 'string') return text
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en
}
