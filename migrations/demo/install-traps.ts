import type { InstallDraft } from './install-table.js'
import { day, now } from './instant.js'
import { randomStream } from './random.js'
import type { DemoVolume } from './size.js'

/** How many installs each trap adds: on a second device, on the device of somebody else, once more after the app was removed. */
export const installTrapCounts = (volume: DemoVolume) => ({
  secondDevice: volume.planted(400, 60),
  sharedDevice: volume.planted(200, 40),
  reinstall: volume.planted(300, 50),
})

/** Somebody else's device is one of theirs that knows the platform; whoever borrows it has none of their own among these. */
const shared = (own: InstallDraft, other: InstallDraft, wait: number): InstallDraft => ({
  ...{ userId: own.userId, deviceId: other.deviceId, platform: other.platform },
  ...{ installedAt: Math.min(now - 60, Math.max(own.installedAt, other.installedAt) + wait), uninstalledAt: null },
})

/** Traps: installs that are no further user, no further device, or neither. Each takes another user. */
export const trapInstalls = (volume: DemoVolume, installs: readonly InstallDraft[]): readonly InstallDraft[] => {
  const random = randomStream('install traps')
  const counts = installTrapCounts(volume)
  const calm = installs.filter(({ installedAt, userId }) => userId !== null && installedAt < now - 60 * day)
  const removed = calm.filter(({ uninstalledAt }) => uninstalledAt !== null && uninstalledAt < now - 40 * day)
  const again = [...random.some(removed.length, counts.reinstall)].flatMap((place) => {
    const install = removed[place]
    if (!install) return []
    return [{ ...install, installedAt: (install.uninstalledAt ?? now) + random.integer(3600, 30 * day), uninstalledAt: null }]
  })
  const kept = calm.filter(({ uninstalledAt }) => uninstalledAt === null)
  const places = [...random.some(kept.length, counts.secondDevice + 2 * counts.sharedDevice)]
  const take = (count: number) => places.splice(0, count).flatMap((place) => kept[place] ?? [])
  const second = take(counts.secondDevice).map((install) => ({
    ...install,
    deviceId: `${install.deviceId}-2`,
    installedAt: Math.min(now - 60, install.installedAt + random.integer(3600, 90 * day)),
  }))
  const others = take(counts.sharedDevice)
  const borrowed = take(counts.sharedDevice).flatMap((own, index) => {
    const other = others[index]
    return other ? [shared(own, other, random.integer(3600, 50 * day))] : []
  })
  return [...again, ...second, ...borrowed]
}
