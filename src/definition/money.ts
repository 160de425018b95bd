import type { TimeKind } from './column-type.js'
import { expression } from './expression.js'
import type { Expression } from './expression-tree.js'
import type { Format } from './format.js'
import type { AnySource } from './source.js'

function convert<S extends string>(
  amount: Expression<S, 'amount' | 'decimal' | 'integer'>,
  terms: { readonly currency: Expression<NoInfer<S>, 'text'> | string; readonly at?: Expression<NoInfer<S>, TimeKind> },
): Expression<S, 'money'> {
  // A definition without types may lack either.
  const { currency, at }: Partial<typeof terms> = terms ?? {}
  if (currency === undefined) {
    throw new TypeError('Money is of a currency: write "money(amount, { currency: … })", with a column of it or a constant such as "EUR".')
  }
  return expression(amount.source, 'money', { kind: 'money', amount, currency, at: at ?? null })
}

const inReportingCurrency: Format = Object.freeze({ form: 'money', decimals: 2 })

/**
 * An amount converted to the request's currency, at the last rate known on the (UTC) day of `at`; an amount that is in that currency already stays as it is.
 * Each row is rounded to 6 decimals. An amount without a rate makes the whole value null, with the caveat RATE_MISSING: it is never left out in silence.
 * A catalogue with one `currency` converts nothing: its amounts need no `at`.
 */
export const money = Object.assign(convert, { /** The currency's sign and its own number of decimals, mostly two. */ inReportingCurrency })

/** The rates by which money is converted: units of a currency for one unit of `base`, by day. */
export interface ExchangeRates {
  readonly source: AnySource
  readonly day: string
  readonly currency: string
  readonly rate: string
  /** The currency that the rates are per unit of; it needs no rows. */
  readonly base: string
  /** The currency of answers that ask for no other. */
  readonly reporting: string
  /** The currencies that may be asked for. */
  readonly currencies: readonly string[]
}

const columnName = (of: Expression): string => (of.node.kind === 'column' ? of.node.name : '')

/** Declares where exchange rates are kept: one row a day and currency, `perBase` units of it for one unit of `base`. */
export function exchangeRates<S extends string>(declaration: {
  readonly source: AnySource<S>
  readonly day: Expression<NoInfer<S>, 'date'>
  readonly currency: Expression<NoInfer<S>, 'text'>
  readonly perBase: Expression<NoInfer<S>, 'decimal'>
  readonly base: string
  readonly reporting: string
  readonly currencies: readonly string[]
}): ExchangeRates {
  const { source, day, currency, perBase, ...rest } = declaration
  return Object.freeze({ source, day: columnName(day), currency: columnName(currency), rate: columnName(perBase), ...rest })
}

/** The currency of answers that ask for none (null: there is no money), and those that may be asked for. */
export function currenciesOf(declared: { readonly exchangeRates: ExchangeRates | null; readonly currency: string | null }) {
  const { exchangeRates: rates, currency } = declared
  if (rates !== null) return { reporting: rates.reporting, offered: rates.currencies }
  return { reporting: currency, offered: currency === null ? [] : [currency] }
}
