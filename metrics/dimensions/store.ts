import { dimension } from '../../src/definition/index.js'
import { installs } from '../sources/installs.js'
import { storeRatings } from '../sources/store-ratings.js'

/** The app store that people rate the app in. */
export const store = dimension('store', {
  label: { en: 'App store', fr: 'Boutique' },
  description: {
    en: 'The app store that people rate the app in, or install it from.',
    fr: 'La boutique où l’application est notée, ou d’où elle est installée.',
  },
  from: [storeRatings.store, installs.store],
})
