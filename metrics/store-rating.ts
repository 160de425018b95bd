import { allTime, isNot, metric, score, sum, times } from '../src/definition/index.js'
import { appVersion } from './dimensions/app-version.js'
import { country } from './dimensions/country.js'
import { store } from './dimensions/store.js'
import { storeRatings } from './sources/store-ratings.js'

const stars = sum(times(storeRatings.stars, storeRatings.ratings))
const ratings = sum(storeRatings.ratings)

// The feed's own sum over all countries would count everybody twice.
const filters = [isNot(storeRatings.country, 'ALL')]
const dimensions = [store, country, appVersion]

/** How many people rated the app. */
export const storeReviews = metric({
  name: 'storeReviews',
  label: { en: 'Store reviews', fr: 'Avis en boutique' },
  description: 'How many people rated the app in an app store in the period.',
  numerator: ratings,
  filters,
  dimensions,
  owner: 'product',
  tags: ['satisfaction'],
})

/** How many stars they gave on average. */
export const storeRating = metric({
  name: 'storeRating',
  label: { en: 'Store rating', fr: 'Note en boutique' },
  description: 'The mean of the stars (1 to 5) that people gave the app in the period: every person counts alike, not every row.',
  numerator: stars,
  denominator: ratings,
  filters,
  dimensions,
  format: score,
  owner: 'product',
  tags: ['satisfaction'],
})

/** How many stars the app has: what a store shows. */
export const storeRatingToDate = metric({
  name: 'storeRatingToDate',
  label: { en: 'Store rating to date', fr: 'Note en boutique à ce jour' },
  description: 'The mean of all stars that people have given the app until the end of the period.',
  numerator: allTime(stars),
  denominator: allTime(ratings),
  filters,
  dimensions,
  format: score,
  owner: 'product',
  tags: ['satisfaction'],
})
