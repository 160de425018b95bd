import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'

const base = readFileSync(new URL('../../schema/base.graphql', import.meta.url), 'utf8')

/** The contract that every catalogue shares, with a catalogue of three metrics and two dimensions. */
export const standInSchema = buildSchema(`${base}
  enum Dimension { CHANNEL_KIND COUNTRY }
  enum MetricName { revenue orders averageOrderValue }
  enum Segment { ENTERPRISE }
  enum Calendar { ISO }
  enum Currency { EUR }
  input DimensionFilter { and: [DimensionFilter!]  or: [DimensionFilter!]  not: DimensionFilter  country: TextCondition  channelKind: TextCondition }
  type DimensionValues { channelKind: String  country: String }
  extend type MetricRow {
    "Money taken per order that was not cancelled, before refunds."
    averageOrderValue(where: DimensionFilter, segments: [Segment!]): MoneyValue!
    "Money taken by orders that were not cancelled, before refunds."
    revenue(where: DimensionFilter, segments: [Segment!]): MoneyValue!
    "Orders that were not cancelled."
    orders(where: DimensionFilter, segments: [Segment!]): NumberValue!
  }
`)
