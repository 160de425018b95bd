import { graphql } from '../generated/gql.js'

/** The whole of a year: one number. */
export const totalDocument = graphql(`
  query Total($range: RangeInput!) {
    metrics(range: $range) {
      nodes { id kind revenue { value exact } }
      total { id revenue { value exact } }
    }
  }
`)

/** The same by country: the same fields, grouped. */
export const byCountryDocument = graphql(`
  query ByCountry($range: RangeInput!) {
    metrics(range: $range, by: [COUNTRY]) {
      nodes { id kind dimensions { country } revenue { value exact } }
      total { id revenue { value exact } }
    }
  }
`)

/** Another metric of the same rows, with aliases, a fragment and a part that can be left out. */
export const otherMetricDocument = graphql(`
  query OtherMetric($range: RangeInput!, $withShare: Boolean!) {
    metrics(range: $range, by: [COUNTRY]) {
      nodes { id dimensions { country } ...OrderNumbers averageOrderValue @include(if: $withShare) { value } }
      total { id ...OrderNumbers }
    }
  }
  fragment OrderNumbers on MetricRow {
    orders { value exact }
    french: orders(where: { country: { is: "FR" } }) { value }
  }
`)

/** Two root fields of one document that differ in their filter alone. */
export const filteredDocument = graphql(`
  query Filtered($range: RangeInput!) {
    all: metrics(range: $range) { nodes { id orders { value } } }
    french: metrics(range: $range, where: { country: { is: "FR" } }) { nodes { id orders { value } } }
  }
`)
