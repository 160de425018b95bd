import type { Install } from '../install-table.js'
import { monthOf } from '../instant.js'
import { cartsOf, eventFacts } from './carts.js'
import { installFacts } from './installs.js'
import { leadFacts } from './leads.js'
import type { Lookups } from './lookups.js'
import { grouped } from './metric-tally.js'
import { type Trap, trap } from './trap.js'

const installTraps = (lookups: Lookups): readonly Trap[] => {
  const rows = installFacts(lookups).map(({ row }) => row)
  const known = lookups.data.installs.filter(({ userId }) => userId !== null)
  const byUser = grouped(known, ({ userId }) => String(userId))
  const byDevice = grouped(known, ({ deviceId }) => deviceId)
  const different = (some: readonly Install[], key: (install: Install) => string | number | null) => new Set(some.map(key)).size
  const several = [...byUser.values()].filter((own) => different(own, ({ deviceId }) => deviceId) > 1).length
  const shared = [...byDevice.values()].filter((own) => different(own, ({ userId }) => userId) > 1).length
  const again = known.filter(({ userId, deviceId, installedAt }) =>
    byDevice.get(deviceId)?.some((other) => other.userId === userId && other.uninstalledAt !== null && other.uninstalledAt <= installedAt),
  ).length
  const people = different(
    rows.filter(({ userId }) => userId !== null),
    ({ userId }) => userId,
  )
  const devices = different(rows, ({ deviceId }) => deviceId)
  const removed = rows.filter(({ uninstalledAt }) => uninstalledAt !== null).length
  return [
    trap('secondDevices', several, 'installs; naive: different users who installed', rows.length, people),
    trap('sharedDevices', shared, 'installs; naive: different devices', rows.length, devices),
    trap('reinstalls', again, 'net installs; naive: different devices less uninstalls', rows.length - removed, devices - removed),
  ]
}

const eventTraps = (lookups: Lookups): readonly Trap[] => {
  const carts = eventFacts(lookups, 'cart').map(({ row }) => row)
  const buyers = grouped(carts, ({ userId }) => String(userId))
  const several = [...buyers].filter(([user, own]) => user !== 'null' && cartsOf(own) > 1).length
  const again = lookups.data.events.filter(({ delivery }) => delivery > 1).length
  return [
    trap('duplicateDeliveries', again, 'carts; naive: their events', cartsOf(carts), carts.length),
    trap('severalCarts', several, 'carts; naive: different users with one', cartsOf(carts), buyers.size),
  ]
}

const leadTrap = (lookups: Lookups): Trap => {
  const month = '2025-06'
  const qualified = leadFacts(lookups, 'mqlAt')
  const later = qualified.filter(({ at, row }) => monthOf(at) !== monthOf(row.createdAt)).length
  const reached = qualified.filter(({ at }) => monthOf(at) === month).length
  const begun = qualified.filter(({ row }) => monthOf(row.createdAt) === month).length
  return trap('stagesInALaterMonth', later, `marketing-qualified leads of ${month}; naive: of the leads of that month`, reached, begun)
}

/** Traps in what people do again or later: installs that are no further user or device, events delivered twice, carts left and begun anew, stages reached in a later month. */
export const againTraps = (lookups: Lookups): readonly Trap[] => [...installTraps(lookups), ...eventTraps(lookups), leadTrap(lookups)]
