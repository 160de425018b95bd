import type { ValueKind } from '../../definition/column-type.js'
import type { ExchangeRates } from '../../definition/money.js'
import { facts } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Where money is converted there are rates: one row a day and currency, for every currency that may be asked for. */
export function exchangeRates({ definition, owner, entries }: DefinitionIndex): readonly CatalogProblem[] {
  const rates = definition.exchangeRates
  if (rates !== null) return [...rateColumns(owner, rates), ...rateCurrencies(owner, rates)]
  return entries
    .filter(({ contents }) => contents.expressions.some((expression) => expression.node.kind === 'money'))
    .map((entry) => {
      const message = 'It converts money, but the catalogue has no exchange rates.'
      return problem(
        entry.owner,
        'EXCHANGE_RATES_MISSING',
        message,
        'Declare them: "exchangeRates: exchangeRates({ … })" in the catalogue.',
      )
    })
}

function rateColumns(owner: Owner, rates: ExchangeRates): readonly CatalogProblem[] {
  const { name, columns, key } = rates.source[facts]
  const wanted: readonly (readonly [string, string, ValueKind])[] = [
    ['day', rates.day, 'date'],
    ['currency', rates.currency, 'text'],
    ['perBase', rates.rate, 'decimal'],
  ]
  const wrong = wanted.filter(([, column, type]) => !Object.hasOwn(columns, column) || columns[column]?.type !== type)
  const isKey = key.length === 2 && key.includes(rates.day) && key.includes(rates.currency)
  return [
    ...wrong.map(([what, column, type]) => {
      const message = `The "${what}" of the exchange rates is "${column}", which is no ${type} column of "${name}".`
      return problem(owner, 'EXCHANGE_RATES_INVALID', message, `Name a plain ${type} column of "${name}" itself.`)
    }),
    ...(isKey || wrong.length > 0
      ? []
      : [
          problem(
            owner,
            'EXCHANGE_RATES_INVALID',
            `The key of "${name}" is ${quotedList(key)}.`,
            'Rates have one row a day and currency: those two are the key.',
          ),
        ]),
  ]
}

function rateCurrencies(owner: Owner, { currencies, base, reporting }: ExchangeRates): readonly CatalogProblem[] {
  const malformed = currencies.filter((currency) => !/^[A-Z]{3}$/.test(currency))
  const absent = [base, reporting].filter((currency) => !currencies.includes(currency))
  return [
    ...malformed.map((currency) =>
      problem(owner, 'EXCHANGE_RATES_INVALID', `"${currency}" is no currency.`, 'A currency has three capital letters, such as "EUR".'),
    ),
    ...[...new Set(absent)].map((currency) => {
      const message = `The base or reporting currency "${currency}" is not among the currencies that may be asked for.`
      return problem(owner, 'EXCHANGE_RATES_INVALID', message, `Add it to "currencies", which are ${quotedList(currencies)}.`)
    }),
  ]
}
