import { date, decimal, text } from '../../../src/definition/column-type.js'
import type { ExchangeRates } from '../../../src/definition/money.js'
import type { Draw } from '../draw.js'
import { loose, reachableColumns } from './loose.js'
import { dayAfter } from './moments.js'
import { type DrawnSource, finish, openDraft, type Workshop } from './source-draft.js'

/** The table of exchange rates, and where the catalogue finds them. */
export interface DrawnRates {
  readonly source: DrawnSource
  readonly rates: ExchangeRates
}

const rateTexts = ['1.0812', '0.8567', '157.31', '2', '0.5', '1', '0.000123', '1.3333333333']

/** Draws rates with gaps: days without any, currencies that begin late, or that are never there. */
export function drawRates(draw: Draw, workshop: Workshop): DrawnRates {
  const { currencies, moments } = workshop.pools
  const base = draw.one(currencies)
  const rows = ratedDays(
    draw,
    currencies.filter((currency) => currency !== base || draw.chance(20)),
    moments.days,
  )
  const draft = openDraft(draw, workshop)
  const day = draft.add(date(), 'date', (row) => rows[row]?.[0] ?? null)
  const currency = draft.add(text(), 'text', (row) => rows[row]?.[1] ?? null)
  const rate = draft.add(decimal(), draw.one(['numeric', 'numeric(38,12)']), () => draw.one(rateTexts))
  const drawn = finish(draw, draft, workshop, { key: [day, currency], rows: rows.length, computed: 0 })
  const columns = reachableColumns(drawn.source, 0)
  const column = (field: string) => {
    const found = columns.find(({ node }) => node.kind === 'column' && node.name === field)
    if (found === undefined) throw new Error(`The rates have no column "${field}".`)
    return found
  }
  const rates = loose.exchangeRates({
    source: drawn.source,
    ...{ day: column(day.field), currency: column(currency.field), perBase: column(rate.field) },
    ...{ base, reporting: draw.one(currencies), currencies },
  })
  return { source: drawn, rates }
}

function ratedDays(draw: Draw, currencies: readonly string[], days: readonly string[]): readonly (readonly [string, string])[] {
  const first = days[0] ?? '2024-01-01'
  const all = [...new Set([dayAfter(first, -400), dayAfter(first, -2), dayAfter(first, -1), ...days])]
  return currencies.flatMap((currency) => {
    if (draw.chance(15)) return []
    const since = draw.chance(70) ? 0 : draw.integer(0, all.length - 1)
    return all.slice(since).flatMap((day) => (draw.chance(60) ? [[day, currency] as const] : []))
  })
}
