import { date, decimal, source, text } from '../../src/definition/index.js'

/** Units of a currency for one US dollar, by day; days without a rate go by the last one before. */
export const fxRates = source('fxRates', {
  label: { en: 'Exchange rates', fr: 'Taux de change' },
  description: {
    en: 'What one US dollar costs in other currencies, by day; some weekends have no rate.',
    fr: 'Ce que coûte un dollar américain dans d’autres monnaies, par jour ; certains week-ends n’ont pas de taux.',
  },
  key: ['currency', 'day'],
  columns: { currency: text(), day: date(), perUsd: decimal() },
})
