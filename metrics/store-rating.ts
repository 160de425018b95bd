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
  description: {
    en: 'How many people rated the app in an app store in the period.',
    fr: 'Nombre de personnes ayant noté l’application dans une boutique pendant la période.',
  },
  synonyms: { en: ['app reviews', 'ratings count', 'review count'], fr: ['avis sur l’application', 'nombre de notes'] },
  example: {
    en: 'Three people give 5 stars and one gives 1: 4.',
    fr: 'Trois personnes donnent 5 étoiles et une en donne 1 : 4.',
  },
  numerator: ratings,
  filters,
  dimensions,
  owner: 'product',
  tags: ['satisfaction'],
  usefulness: 'vanity',
})

/** How many stars they gave on average. */
export const storeRating = metric({
  name: 'storeRating',
  label: { en: 'Store rating', fr: 'Note en boutique' },
  description: {
    en: 'The mean of the stars (1 to 5) that people gave the app in the period: every person counts alike, not every row.',
    fr: 'Moyenne des étoiles (1 à 5) données à l’application pendant la période : chaque personne compte autant, et non chaque ligne.',
  },
  synonyms: { en: ['app rating', 'stars', 'app store rating'], fr: ['note de l’application', 'étoiles'] },
  example: {
    en: 'Three people give 5 stars and one gives 1: 4.',
    fr: 'Trois personnes donnent 5 étoiles et une en donne 1 : 4.',
  },
  numerator: stars,
  denominator: ratings,
  filters,
  dimensions,
  format: score,
  owner: 'product',
  tags: ['satisfaction'],
  usefulness: 'actionable',
})

/** How many stars the app has: what a store shows. */
export const storeRatingToDate = metric({
  name: 'storeRatingToDate',
  label: { en: 'Store rating to date', fr: 'Note en boutique à ce jour' },
  description: {
    en: 'The mean of all stars that people have given the app until the end of the period.',
    fr: 'Moyenne de toutes les étoiles données à l’application jusqu’à la fin de la période.',
  },
  synonyms: { en: ['cumulative rating', 'overall rating'], fr: ['note cumulée', 'note globale'] },
  example: {
    en: 'Four people gave 2 stars before, and now three give 5 and one gives 1: 3.',
    fr: 'Quatre personnes ont donné 2 étoiles avant, et trois en donnent 5 et une en donne 1 : 3.',
  },
  numerator: allTime(stars),
  denominator: allTime(ratings),
  filters,
  dimensions,
  format: score,
  owner: 'product',
  tags: ['satisfaction'],
  usefulness: 'actionable',
})
