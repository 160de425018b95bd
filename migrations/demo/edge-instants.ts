import { DateTime } from 'luxon'

/** A day whose edges differ from UTC's in its zone, and the country whose users order there. */
export interface EdgeDay {
  readonly zone: string
  readonly country: string
  readonly day: string
}

const of = (zone: string, country: string, ...dates: readonly string[]): readonly EdgeDay[] => dates.map((day) => ({ zone, country, day }))

/** Trap: in four zones the leap day and four days more; where clocks change, those have 23 or 25 hours. */
export const edgeDays: readonly EdgeDay[] = [
  ...of('America/New_York', 'US', '2024-02-29', '2024-03-10', '2024-11-03', '2025-03-09', '2025-11-02'),
  ...of('Europe/Berlin', 'DE', '2024-02-29', '2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26'),
  ...of('Asia/Tokyo', 'JP', '2024-02-29', '2024-07-01', '2025-01-01', '2025-04-01', '2025-10-01'),
  ...of('Pacific/Auckland', 'NZ', '2024-02-29', '2024-04-07', '2024-09-29', '2025-04-06', '2025-09-28'),
]

/** The first instant of a local day, and of the day after it. */
export const boundsOf = ({ zone, day }: EdgeDay): { readonly start: number; readonly end: number } => {
  const start = DateTime.fromISO(day, { zone })
  return { start: start.toSeconds(), end: start.plus({ days: 1 }).toSeconds() }
}

/** Seconds from the start and the end of the day; the late ones at the start fall into the hour that autumn repeats, or spring leaves out. */
const fromStart = [-1800, -1, 0, 9000, 12_600]
const fromEnd = [-1800, -1, 0, 1, 1800]

/** Ten instants around the edges of each day, each an order: 200 in all. */
export const edgeInstants = (): readonly { readonly country: string; readonly at: number }[] =>
  edgeDays.flatMap((edge) => {
    const { start, end } = boundsOf(edge)
    const instants = [...fromStart.map((offset) => start + offset), ...fromEnd.map((offset) => end + offset)]
    return instants.map((at) => ({ country: edge.country, at }))
  })
