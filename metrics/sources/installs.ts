import { id, source, text, timestamp } from '../../src/definition/index.js'
import { users } from './users.js'

/** The times that the app was put on a device, until it was removed; `userId` is missing for those who never signed up. */
export const installs = source('installs', {
  label: { en: 'Installs', fr: 'Installations' },
  description: {
    en: 'Each time the app was installed on a device, with its version and store, and when it was removed, if it was.',
    fr: 'Chaque installation de l’application sur un appareil, avec sa version et sa boutique, et la date de son retrait, le cas échéant.',
  },
  key: 'id',
  time: 'installedAt',
  columns: {
    id: id(),
    userId: id(),
    deviceId: id(),
    installedAt: timestamp(),
    uninstalledAt: timestamp(),
    appVersion: text(),
    store: text('app store', 'google play'),
    platform: text('ios', 'android'),
  },
  joins: { user: { to: users, by: 'userId' } },
})
