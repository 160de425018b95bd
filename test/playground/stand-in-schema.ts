import { buildSchema } from 'graphql'

/** As much of the GraphQL contract as the playground needs, for its own tests. */
export const standInSchema = buildSchema(`
  type Query {
    "Metrics by group and period."
    metrics(range: RangeInput!, grain: Grain, by: [Dimension!]! = [], top: TopInput): MetricRowConnection
    "Everything that can be asked."
    catalog: Catalog!
  }
  input RangeInput @oneOf { last: PeriodCount  current: Grain  all: Boolean }
  input PeriodCount { count: Int!  unit: Grain! }
  input TopInput { count: Int!  by: MetricName! }
  enum Grain { DAY WEEK MONTH QUARTER YEAR }
  enum Dimension { CHANNEL_KIND COUNTRY }
  enum MetricName { revenue orders averageOrderValue }
  enum RowKind { GROUP OTHER SUBTOTAL TOTAL }
  type MetricRowConnection { nodes: [MetricRow!]!  total: MetricRow!  totalCount: Int!  statements: [SqlStatement!]! }
  type SqlStatement { sql: String!  milliseconds: Float! }
  type MetricRow {
    id: ID!
    kind: RowKind!
    period: Period
    dimensions: DimensionValues!
    "Money taken per order that was not cancelled, before refunds."
    averageOrderValue: MoneyValue!
    "Money taken by orders that were not cancelled, before refunds."
    revenue: MoneyValue!
    "Orders that were not cancelled."
    orders: NumberValue!
  }
  type Period { start: String!  end: String!  label: String!  isPartial: Boolean! }
  type DimensionValues { channelKind: String  country: String }
  type MoneyValue { value: Float  exact: String  formatted: String!  numerator: String  denominator: String }
  type NumberValue { value: Float  exact: String  formatted: String!  numerator: String  denominator: String }
  type Catalog { version: String!  metrics: [MetricDescription!]!  dimensions: [DimensionDescription!]! }
  type MetricDescription { name: MetricName!  label: String!  description: String! }
  type DimensionDescription { name: Dimension!  label: String! }
`)
