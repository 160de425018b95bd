import { exchangeRates } from '../src/definition/index.js'
import { fxRates } from './sources/fx-rates.js'

/** The daily rates against the US dollar; answers are in euros unless a request asks for another currency. */
export const dailyRates = exchangeRates({
  source: fxRates,
  day: fxRates.day,
  currency: fxRates.currency,
  perBase: fxRates.perUsd,
  base: 'USD',
  reporting: 'EUR',
  currencies: ['EUR', 'USD', 'GBP', 'JPY', 'LBP'],
})
