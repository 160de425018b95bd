import { versionOn } from './app-versions.js'
import type { Install, InstallDraft } from './install-table.js'
import { installTrapCounts, trapInstalls } from './install-traps.js'
import { beginning, day, dayOf, now } from './instant.js'
import { growingMoment } from './moment.js'
import { type Random, randomStream } from './random.js'
import type { DemoVolume } from './size.js'
import type { User } from './users.js'

const removal = (random: Random, installedAt: number, leavesAt: number | null): number | null => {
  const at = leavesAt ?? (random.chance(0.35) ? installedAt + random.integer(3600, 200 * day) : now)
  return at > installedAt && at < now ? at : null
}

/** Most install the app a little before they sign up; two in three of those who signed up on the web never do. */
const installsOf = (random: Random, user: User): readonly InstallDraft[] => {
  const isWeb = user.platform === 'web'
  if (isWeb && random.chance(2 / 3)) return []
  const platform = isWeb ? random.pick(['ios', 'android']) : user.platform
  const wait = isWeb ? random.integer(day, 40 * day) : -random.integer(60, 2 * day)
  const installedAt = Math.max(beginning, user.createdAt + wait)
  const draft = { userId: user.id, deviceId: `device-${user.id}`, platform, installedAt }
  return installedAt < now ? [{ ...draft, uninstalledAt: removal(random, installedAt, user.deletedAt) }] : []
}

/** The installs, in order of time: one of most users, the planted ones, and the rest of people who never signed up. */
export const makeInstalls = (volume: DemoVolume, users: readonly User[]): readonly Install[] => {
  const random = randomStream('installs')
  const traps = Object.values(installTrapCounts(volume)).reduce((sum, count) => sum + count)
  const known = users.flatMap((user) => installsOf(random, user)).slice(0, volume.installs - traps)
  const strangers = Array.from({ length: volume.installs - traps - known.length }, (_, index) => {
    const installedAt = growingMoment(random)
    const draft = { userId: null, deviceId: `device-x${index + 1}`, platform: random.pick(['ios', 'android']), installedAt }
    return { ...draft, uninstalledAt: removal(random, installedAt, null) }
  })
  return [...known, ...trapInstalls(volume, known), ...strangers]
    .toSorted((one, other) => one.installedAt - other.installedAt)
    .map((draft, index) => ({
      ...{ id: index + 1, ...draft, appVersion: versionOn(dayOf(draft.installedAt)) },
      store: draft.platform === 'ios' ? 'app store' : 'google play',
    }))
}
