import { dimension } from '../../src/definition/index.js'
import { installs } from '../sources/installs.js'
import { storeRatings } from '../sources/store-ratings.js'

/** The version of the app that people rate. */
export const appVersion = dimension('appVersion', {
  label: { en: 'App version', fr: 'Version de l’application' },
  description: 'The version of the app that people rate, or installed.',
  from: [storeRatings.version, installs.appVersion],
})
