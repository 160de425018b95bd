import { source, text } from '../../src/definition/index.js'

/** The countries that the company sells in, by their two-letter code. */
export const countries = source('countries', {
  label: { en: 'Countries', fr: 'Pays' },
  description: {
    en: 'The countries that the company sells in.',
    fr: 'Les pays où l’entreprise vend.',
  },
  key: 'code',
  columns: { code: text(), name: text(), currency: text(), timeZone: text() },
})
