/** The dimensions that metrics are tallied by, by the name of their field. */
export type DimensionName =
  | 'country'
  | 'plan'
  | 'channel'
  | 'channelKind'
  | 'platform'
  | 'segment'
  | 'ticketChannel'
  | 'topic'
  | 'team'
  | 'priority'
  | 'level'
  | 'surveyCategory'
  | 'surveyKind'
  | 'store'
  | 'appVersion'
  | 'billingPeriod'
  | 'member'
  | 'campaign'
  | 'variant'
  | 'product'
  | 'category'
  | 'surveyChannel'

/** The values of a row's dimensions; null where it has none. */
export type Keys = Readonly<Partial<Record<DimensionName, string | null>>>

/** A row that counts for a metric: when it happened (seconds since 1970), where it belongs, and what it holds. */
export interface Fact<T> {
  readonly at: number
  readonly keys: Keys
  readonly row: T
}
