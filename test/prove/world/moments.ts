import { Temporal } from 'temporal-polyfill'
import type { Draw } from '../draw.js'
import { zones } from './zones.js'

/** A stretch of local days on which something happens to the calendar or the clocks. Several of one list lie near each other. */
interface Scene {
  readonly days: readonly string[]
  readonly zones: readonly string[]
}

const scenes: readonly Scene[] = [
  { days: ['2024-03-30', '2024-03-31', '2024-04-01'], zones: ['Europe/Paris', 'Europe/London', 'Asia/Beirut', 'Antarctica/Troll'] },
  { days: ['2024-10-26', '2024-10-27', '2024-10-28'], zones: ['Europe/Paris', 'Europe/London', 'Asia/Beirut', 'Antarctica/Troll'] },
  {
    days: ['2024-03-09', '2024-03-10', '2024-03-11'],
    zones: ['America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Havana'],
  },
  {
    days: ['2024-11-02', '2024-11-03', '2024-11-04'],
    zones: ['America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Havana'],
  },
  { days: ['2024-04-06', '2024-04-07', '2024-04-08'], zones: ['Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham'] },
  { days: ['2024-10-05', '2024-10-06', '2024-10-07'], zones: ['Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham'] },
  { days: ['2018-02-17', '2018-02-18', '2018-11-04', '2018-11-05'], zones: ['America/Sao_Paulo'] },
  {
    days: ['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02'],
    zones: ['Pacific/Apia', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'],
  },
  { days: ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31'], zones },
  { days: ['2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01'], zones },
  { days: ['2020-12-27', '2020-12-28', '2020-12-31', '2021-01-01', '2021-01-03', '2021-01-04'], zones },
  // Years with a 53rd week, by ISO and from Sunday.
  { days: ['2015-12-26', '2015-12-28', '2015-12-31', '2016-01-02', '2016-01-03', '2016-01-04'], zones },
  { days: ['2020-12-26', '2020-12-29', '2020-12-30', '2021-01-02', '2021-01-03'], zones },
  { days: ['2024-12-29', '2024-12-30', '2024-12-31', '2025-01-01', '2025-01-05', '2025-01-06'], zones },
  { days: ['2022-12-31', '2023-01-01', '2023-01-02', '2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01'], zones },
  { days: ['2023-09-30', '2023-10-01', '2023-12-31', '2024-01-01', '2024-04-01'], zones },
]

/** When a world happens: its zones, days that matter, and the instants (microseconds since 1970) at which its rows are placed. */
export interface Moments {
  readonly zones: readonly string[]
  readonly days: readonly string[]
  readonly instants: readonly bigint[]
}

const steps: readonly bigint[] = [
  0n,
  -1n,
  1n,
  -500n,
  -1_000n,
  1_000n,
  -1_000_000n,
  1_800_000_000n,
  -1_800_000_000n,
  3_600_000_000n,
  5_400_000_000n,
]

/** Draws when a world happens: the local midnights of a scene or two in several zones, a step away from them, and hours around the turn of the clocks. */
export function drawMoments(draw: Draw): Moments {
  const scene = draw.one(scenes)
  const others = draw.chance(30) ? [draw.one(scenes)] : []
  const days = [...new Set([scene, ...others].flatMap((each) => each.days))]
  const own = [...new Set(['UTC', ...draw.some(scene.zones, 1, 2), ...draw.some(zones, 1, 2)])]
  const borders = days.flatMap((day) => own.map((zone) => instantOf(`${day}T00:00`, zone)))
  const near = draw.many(12, 24, () => draw.one(borders) + draw.one(steps))
  const turned = draw.many(4, 10, () => draw.one(borders) + BigInt(draw.integer(-2, 10)) * 1_800_000_000n)
  const anywhere = draw.many(2, 6, () => draw.one(borders) + BigInt(draw.integer(-86_400_000, 86_400_000)) * 1_000n)
  return { zones: own, days: withNeighbours(days), instants: [...borders, ...near, ...turned, ...anywhere] }
}

function withNeighbours(days: readonly string[]): readonly string[] {
  const around = days.flatMap((day) => [-1, 0, 1].map((step) => Temporal.PlainDate.from(day).add({ days: step }).toString()))
  return [...new Set(around)].sort()
}

function instantOf(local: string, zone: string): bigint {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochNanoseconds / 1_000n
}

/** `2024-12-31T23:59:59.9995Z` */
export function instantText(microseconds: bigint): string {
  return new Temporal.Instant(microseconds * 1_000n).toString()
}

/** The local date and time of an instant in a zone, without offset: `2024-12-31T23:59:59.9995`. */
export function localText(microseconds: bigint, zone: string): string {
  return new Temporal.Instant(microseconds * 1_000n).toZonedDateTimeISO(zone).toPlainDateTime().toString()
}

/** The days from the first to the last. */
export function daysBetween(first: string, last: string): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days
}

/** A day moved by a number of days. */
export function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
