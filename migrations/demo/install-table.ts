import { type RowOf, table } from './table.js'

/** The columns of an install of the app, and one install. */
export const installTable = table('installs', {
  id: 'integer',
  userId: 'integer?',
  deviceId: 'text',
  installedAt: 'timestamptz',
  uninstalledAt: 'timestamptz?',
  appVersion: 'text',
  store: 'text',
  platform: 'text',
})
export type Install = RowOf<typeof installTable>

/** An install before its version is looked up and it is numbered. */
export type InstallDraft = Pick<Install, 'userId' | 'deviceId' | 'installedAt' | 'uninstalledAt' | 'platform'>
