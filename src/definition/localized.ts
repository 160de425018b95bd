/** A text for people: one string, or one a language (`{ en, fr }`); `en` is what is shown where a language is missing. */
export type Localized = string | { readonly en: string; readonly [language: string]: string }

/** Several texts for people: one list, or one a language; a language that is missing has those in English. */
export type LocalizedList = readonly string[] | { readonly en: readonly string[]; readonly [language: string]: readonly string[] }

/** The text in the asked language, else in English. */
export function inLanguage(text: Localized, language = 'en'): string {
  if (typeof text === 'string') return text
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en
}

/** The texts in the asked language, else in English. */
export function listInLanguage(texts: LocalizedList, language = 'en'): readonly string[] {
  if (isList(texts)) return texts
  return texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts.en
}

/** The texts in all languages. */
export function inEveryLanguage(texts: Localized | LocalizedList): readonly string[] {
  return typeof texts === 'string' ? [texts] : Object.values(texts).flat()
}

// Array.isArray does not narrow a readonly list out of a union.
const isList = (texts: LocalizedList): texts is readonly string[] => Array.isArray(texts)
