import { dimension } from '../../src/definition/index.js'
import { installs } from '../sources/installs.js'
import { storeRatings } from '../sources/store-ratings.js'

/** The app store that people rate the app in. */
export const store = dimension('store', {
  label: { en: 'App store', fr: 'Boutique' },
  description: 'The app store that people rate the app in, or install it from.',
  from: [storeRatings.store, installs.store],
})
