import { dimension } from '../../src/definition/index.js'
import { installs } from '../sources/installs.js'
import { storeRatings } from '../sources/store-ratings.js'
import { surveys } from '../sources/surveys.js'

/** The version of the app that people rate, install or are asked in. */
export const appVersion = dimension('appVersion', {
  label: { en: 'App version', fr: 'Version de l’application' },
  description: {
    en: 'The version of the app that people rate, installed, or were asked a question in; empty where they were asked elsewhere.',
    fr: 'La version de l’application qui est notée, installée, ou dans laquelle une question a été posée ; vide si elle l’a été ailleurs.',
  },
  from: [storeRatings.version, installs.appVersion, surveys.appVersion],
})
