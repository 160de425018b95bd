import type { ValueKind } from '../../definition/column-type.js'
import type { ExchangeRates } from '../../definition/money.js'
import { facts } from '../../definition/source.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { currencyRemedy, isCurrency } from './money-currencies.js'

/** Where money is converted there are rates, one row a day and currency, for every currency that may be asked for; or all is in one currency. */
export function exchangeRates({ definition, owner, entries }: DefinitionIndex): readonly CatalogProblem[] {
  const { exchangeRates: rates, currency } = definition
  if (rates !== null) {
    return [...rateColumns(owner, rates), ...rateCurrencies(owner, rates), ...(currency === null ? [] : [both(owner, currency)])]
  }
  if (currency !== null) return malformed(owner, [currency])
  return entries.flatMap(({ owner: own, contents }) => {
    const [first] = contents.expressions.flatMap(({ node }) => (node.kind === 'money' ? [node] : []))
    if (first === undefined) return []
    const example = typeof first.currency === 'string' ? `"currency: '${first.currency}'"` : `such as "currency: 'EUR'"`
    const message = 'It has money, but the catalogue has no exchange rates and no currency.'
    const remedy = `Declare the one currency of all money in the catalogue, ${example}, or "exchangeRates: exchangeRates({ … })".`
    return [problem(own, 'EXCHANGE_RATES_MISSING', message, remedy)]
  })
}

function both(owner: Owner, currency: string): CatalogProblem {
  const message = `It has exchange rates, and "${currency}" as its one currency.`
  return problem(owner, 'EXCHANGE_RATES_INVALID', message, 'Leave one out: the "reporting" currency of the rates is that of answers.')
}

const malformed = (owner: Owner, currencies: readonly string[]): readonly CatalogProblem[] =>
  currencies
    .filter((currency) => !isCurrency(currency))
    .map((currency) => problem(owner, 'EXCHANGE_RATES_INVALID', `"${currency}" is no currency.`, currencyRemedy))

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
  const absent = [base, reporting].filter((currency) => !currencies.includes(currency))
  return [
    ...malformed(owner, currencies),
    ...[...new Set(absent)].map((currency) => {
      const message = `The base or reporting currency "${currency}" is not among the currencies that may be asked for.`
      return problem(owner, 'EXCHANGE_RATES_INVALID', message, `Add it to "currencies", which are ${quotedList(currencies)}.`)
    }),
  ]
}
