import { isIn, segment } from '../../src/definition/index.js'
import { platform } from '../dimensions/platform.js'

/** Everybody on a telephone or a tablet. */
export const mobileUsers = segment('mobileUsers', {
  label: { en: 'Mobile users', fr: 'Utilisateurs mobiles' },
  description: {
    en: 'Everybody on iOS or Android.',
    fr: 'Toutes les personnes sur iOS ou Android.',
  },
  filter: isIn(platform, ['ios', 'android']),
})
