import { describe, expect, test } from 'vitest'
import { paletteOf } from '../../src/playground/panel/palette.js'
import { shade } from '../../src/playground/panel/shade.js'

describe.each([
  ['light', paletteOf(false)],
  ['dark', paletteOf(true)],
])('the shades of the %s theme', (_theme, palette) => {
  test('go from that of 0 to the strongest, and no further', () => {
    expect(shade(palette, 0, 0.4)).toBe(palette.heat.none)
    expect(shade(palette, 0.4, 0.4)).toBe(palette.heat.strongest)
    expect(shade(palette, 1, 0.4)).toBe(palette.heat.strongest)
    expect(shade(palette, 0, 0)).toBe(palette.heat.none)
  })

  test('leave the text readable, by the 4.5 to 1 of WCAG', () => {
    for (let value = 0; value <= 1; value += 0.05) {
      expect(contrast(palette.heat.text, shade(palette, value, 1))).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** Contrast as WCAG 2 defines it, from the relative luminance of both colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
