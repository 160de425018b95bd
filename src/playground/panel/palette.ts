/** The colours of one theme: one a series in order, one for "Other", those of axes and grid, and those of a heat map. */
export interface Palette {
  readonly series: readonly string[]
  readonly other: string
  readonly text: string
  readonly grid: string
  readonly background: string
  /** The shades of the share 0 and of the greatest, and the text that is readable on all between. */
  readonly heat: { readonly none: string; readonly strongest: string; readonly text: string }
}

const light: Palette = {
  series: [
    '#2f6fde',
    '#e0592a',
    '#159570',
    '#a13fb5',
    '#c99700',
    '#0f97b5',
    '#d93a74',
    '#748a16',
    '#6b5bd6',
    '#97552a',
    '#39793d',
    '#b03a48',
  ],
  other: '#8a94a6',
  text: '#5b6b88',
  grid: '#3b4b6818',
  background: '#ffffff',
  heat: { none: '#f6f9ff', strongest: '#6c9cf0', text: '#0d1a33' },
}

const dark: Palette = {
  series: [
    '#7aa8ff',
    '#ff9166',
    '#4fd3a8',
    '#d591ea',
    '#f2c94c',
    '#5fd4ee',
    '#ff8ab3',
    '#bcd35a',
    '#a99dff',
    '#d6a07a',
    '#84c784',
    '#f0808c',
  ],
  other: '#98a3b8',
  text: '#a7b4cc',
  grid: '#b7c2d71c',
  background: '#2b3446',
  heat: { none: '#222b3d', strongest: '#2f6bd4', text: '#ffffff' },
}

/** The colours of the dark or the light theme; every series colour stands out from the theme's background by 3 to 1. */
export function paletteOf(isDark: boolean): Palette {
  return isDark ? dark : light
}

/** The colour of the series at a position of the answer; "Other" is grey in every answer. */
export function seriesColour(palette: Palette, position: number, isOther: boolean): string {
  return isOther ? palette.other : (palette.series[position % palette.series.length] ?? palette.text)
}
