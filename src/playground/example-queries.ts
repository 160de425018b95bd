import { welcomeQuery } from './welcome-query.js'

/** A query that the page offers, with the title of its menu entry. */
export interface ExampleQuery {
  readonly title: string
  readonly query: string
}

const total = `# One number a metric: twelve months as a whole.
query Total {
  metrics(range: { last: { count: 12, unit: MONTH } }) {
    nodes {
      revenue { value formatted }
      orders { value formatted }
      averageOrderValue { value formatted }
    }
  }
}
`

const byDimension = `# The same numbers for each country.
query ByCountry {
  metrics(
    range: { last: { count: 12, unit: MONTH } }
    by: [COUNTRY]
  ) {
    nodes {
      kind
      dimensions { country }
      revenue { value formatted }
      orders { value formatted }
    }
    total {
      revenue { formatted }
    }
  }
}
`

const topWithOther = `# The five countries with the most revenue over the
# whole range; all others together are one line.
query TopCountries {
  metrics(
    range: { last: { count: 12, unit: MONTH } }
    grain: MONTH
    by: [COUNTRY]
    top: { count: 5, by: revenue }
  ) {
    nodes {
      kind
      period { start label isPartial }
      dimensions { country }
      revenue { value formatted }
    }
  }
}
`

const ratioOverTime = `# At every level a ratio is the numerator of the whole
# over the denominator of the whole.
query AverageOrderValue {
  metrics(
    range: { last: { count: 8, unit: QUARTER } }
    grain: QUARTER
  ) {
    nodes {
      period { start label isPartial }
      averageOrderValue { value formatted numerator denominator }
    }
    total {
      averageOrderValue { value formatted }
    }
  }
}
`

const funnelByPlatform = `# How many carts go from step to step within 7 days.
# Carts whose 7 days are not over are in no step yet.
query Checkout {
  funnel(
    name: checkout
    range: { last: { count: 6, unit: MONTH } }
    by: [PLATFORM]
  ) {
    nodes {
      groups { value label }
      openWindow
      steps {
        label
        entities
        fromPrevious
        fromFirst
        medianTime
      }
    }
    total {
      openWindow
      steps {
        label
        entities
        fromPrevious
        fromFirst
        medianTime
      }
    }
  }
}
`

const retentionByMonth = `# Those who signed up in a month, and the share of
# them who were there in each of the months after.
query WhoComesBack {
  retention(
    name: appRetention
    range: { last: { count: 12, unit: MONTH } }
    grain: MONTH
  ) {
    cohorts {
      period { start label isPartial }
      size
      cells {
        offset value formatted
        entities size isComplete
      }
    }
    total {
      size
      cells {
        offset value formatted
        entities size
      }
    }
  }
}
`

const mondayReview = `# What the product team looks at on Monday: how is it,
# is that good, and where did it change.
query MondayReview {
  review(name: WEEKLY_PRODUCT) {
    label
    period { start label isPartial }
    comparedWith
    lines {
      metric { label }
      isNorthStar
      value { value formatted }
      comparisons { change formattedChange }
      goal { direction status formattedTarget }
      trend { value { value formatted } }
      breakdowns {
        dimension { label }
        groups { kind group { label } value { value formatted } }
      }
    }
  }
}
`

const whatCanBeAsked = `# Every metric of the catalogue, in words.
query Catalogue {
  catalog {
    version
    metrics { name label description }
    dimensions { name label }
  }
}
`

/** The queries of the "Examples" menu, from the simplest question on. */
export const exampleQueries: readonly ExampleQuery[] = [
  { title: 'Revenue by channel and month', query: welcomeQuery },
  { title: 'One total', query: total },
  { title: 'By country', query: byDimension },
  { title: 'Top five countries and the rest', query: topWithOther },
  { title: 'A ratio over time', query: ratioOverTime },
  { title: 'A funnel by platform', query: funnelByPlatform },
  { title: 'Who comes back', query: retentionByMonth },
  { title: 'A review', query: mondayReview },
  { title: 'What can be asked', query: whatCanBeAsked },
]
