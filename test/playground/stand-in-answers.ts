interface Arguments {
  readonly range: { readonly last?: { readonly count: number } }
  readonly grain?: string
  readonly by: readonly string[]
  readonly top?: { readonly count: number }
}

const kinds = ['direct', 'organic', 'paid', 'referral', null]
const countries = ['DE', 'FR', 'ES', 'IT', 'NL', 'PT', 'SE', 'DK', 'PL', 'AT', 'BE', 'CZ', 'FI', 'GR', null]
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' })

/** Answers the stand-in schema with smooth invented numbers; the last period is partial, and "referral" has no revenue in two of them. */
export const standInAnswers = {
  metrics: (asked: Arguments) => ({
    nodes: periodsOf(asked).flatMap((period, position) => groupsOf(asked).map((group, place) => rowOf(period, position, group, place))),
    total: rowOf(null, 5, { kind: 'TOTAL', dimensions: {} }, 0),
    totalCount: periodsOf(asked).length * groupsOf(asked).length,
    statements: [{ sql: 'select sum(amount) from orders', milliseconds: 3.25 }],
  }),
  catalog: {
    version: 'stand-in',
    metrics: [{ name: 'revenue', label: 'Revenue', description: 'Money taken.' }],
    dimensions: [{ name: 'COUNTRY', label: 'Country' }],
  },
}

interface AnswerGroup {
  readonly kind: string
  readonly dimensions: { readonly channelKind?: string | null; readonly country?: string | null }
}

function groupsOf({ by, top }: Arguments): AnswerGroup[] {
  if (by.length === 0) return [{ kind: 'GROUP', dimensions: {} }]
  const groups = by.includes('COUNTRY')
    ? countries.map((country) => ({ kind: 'GROUP', dimensions: { country } }))
    : kinds.map((channelKind) => ({ kind: 'GROUP', dimensions: { channelKind } }))
  return top === undefined ? groups : [...groups.slice(0, top.count), { kind: 'OTHER', dimensions: {} }]
}

function periodsOf({ grain, range }: Arguments): (object | null)[] {
  const count = range.last?.count ?? 6
  if (grain === undefined) return [null]
  return Array.from({ length: count }, (_nothing, position) => {
    const start = new Date(Date.UTC(2025, position - count + 12, 1))
    const end = new Date(Date.UTC(2025, position - count + 13, 1))
    const label = start.toLocaleDateString('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })
    return { start: start.toISOString(), end: end.toISOString(), label, isPartial: position === count - 1 }
  })
}

function rowOf(period: object | null, position: number, { kind, dimensions }: AnswerGroup, place: number) {
  const wave = 1 + 0.25 * Math.sin(position / 1.7 + place) + position * 0.05
  const orders = Math.round((420 / (place + 1.4)) * wave)
  const isMissing = dimensions.channelKind === 'referral' && period !== null && (position === 4 || position === 5)
  const revenue = isMissing ? null : Math.round(orders * (38 + place * 4) * 100) / 100
  return {
    id: `${position}.${place}`,
    kind,
    period,
    dimensions,
    revenue: moneyOf(revenue),
    orders: { value: orders, exact: String(orders), formatted: orders.toLocaleString('en') },
    averageOrderValue: moneyOf(revenue === null ? null : revenue / orders),
  }
}

function moneyOf(value: number | null) {
  return { value, exact: value === null ? null : value.toFixed(2), formatted: value === null ? '–' : money.format(value) }
}
