import type { Palette } from './palette.js'

/** The background of a share: from that of 0 to that of `strongest` and above, as a colour in hexadecimal digits. */
export function shade(palette: Palette, value: number, strongest: number): string {
  const depth = strongest > 0 ? Math.min(1, Math.max(0, value / strongest)) : 0
  const from = channelsOf(palette.heat.none)
  const to = channelsOf(palette.heat.strongest)
  const mixed = from.map((channel, position) => Math.round(channel + ((to[position] ?? channel) - channel) * depth))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
