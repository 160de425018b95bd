import { dimension } from '../../src/definition/index.js'
import { installs } from '../sources/installs.js'
import { storeRatings } from '../sources/store-ratings.js'

/** The version of the app that people rate. */
export const appVersion = dimension('appVersion', {
  label: { en: 'App version', fr: 'Version de l’application' },
  description: {
    en: 'The version of the app that people rate, or installed.',
    fr: 'La version de l’application qui est notée, ou installée.',
  },
  from: [storeRatings.version, installs.appVersion],
})
