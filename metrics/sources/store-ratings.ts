import { date, integer, isNot, named, source, text, when } from '../../src/definition/index.js'

/** The ratings in the app stores: a row says how many people of a country gave so many stars on a day. The feed has a sum over all countries among its rows, whose `home` is null. */
export const storeRatings = source('storeRatings', {
  label: { en: 'Store ratings', fr: 'Notes des boutiques' },
  description: {
    en: 'How many people of each country gave how many stars to which version, by day and app store. “ALL” is the feed’s own sum.',
    fr: 'Combien de personnes de chaque pays ont donné combien d’étoiles à quelle version, par jour et par boutique. « ALL » est la somme de la source elle-même.',
  },
  key: ['day', 'store', 'country', 'version', 'stars'],
  time: 'day',
  columns: {
    day: date(),
    store: text('app store', 'google play'),
    country: text(),
    version: text(),
    stars: integer(),
    ratings: named('n', integer()),
  },
  // The sum of all countries is none of them.
  computed: ({ country }) => ({ home: when(isNot(country, 'ALL'), country) }),
})
