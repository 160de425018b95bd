import { versionOn } from './app-versions.js'
import { countryWeights } from './countries.js'
import { days } from './instant.js'
import { randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import { story } from './story.js'
import { type RowOf, table } from './table.js'

export const storeRatingTable = table('store_ratings', {
  day: 'date',
  store: 'text',
  country: 'text',
  version: 'text',
  stars: 'integer',
  n: 'integer',
})
export type StoreRating = RowOf<typeof storeRatingTable>

/** Trap: what the feed calls the sum of all countries, as if it were one of them. */
export const allCountries = 'ALL'

const quiet = [[5, 46] as const, [4, 28] as const, [3, 12] as const, [2, 6] as const, [1, 8] as const]
const troubled = [[5, 22] as const, [4, 20] as const, [3, 18] as const, [2, 16] as const, [1, 24] as const]
const isTroubled = (day: string): boolean => day >= '2025-08-01' && Date.parse(day) / 1000 < story.fixed

const ratersWeights = [[1, 40] as const, [2, 25] as const, [3, 15] as const, [7, 12] as const, [20, 8] as const]

/** How many rows a day, a store and a number of stars have on average, the sum among them. */
const rowsEach = 8

/** The ratings in the app stores, in order of day: for each store, version and number of stars some countries, and the sum of them all. */
export const makeStoreRatings = ({ storeRatings: count }: DemoVolume): readonly StoreRating[] => {
  const random = randomStream('store_ratings')
  const feeds = Math.round(count / rowsEach)
  const drawn = Array.from({ length: feeds }, (_, index) => {
    const day = days[Math.floor((index * days.length) / feeds)] ?? ''
    const store = random.weighted([['app store', 55] as const, ['google play', 45] as const])
    const version = versionOn(day)
    const stars = random.weighted(isTroubled(day) ? troubled : quiet)
    return [`${day} ${store} ${stars}`, { day, store, version, stars }] as const
  })
  return [...new Map(drawn).values()].flatMap((feed) => {
    const countries = [...new Set(Array.from({ length: 9 }, () => random.weighted(countryWeights)))].sort()
    const members = countries.map((country) => ({ ...feed, country, n: random.weighted(ratersWeights) }))
    return [...members, { ...feed, country: allCountries, n: members.reduce((sum, { n }) => sum + n, 0) }]
  })
}
