const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** Numbers as a line of blocks from the least to the greatest; a gap where there is none. All alike: half high. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const [least, greatest] = [Math.min(...known), Math.max(...known)]
  const heightOf = (value: number): number =>
    greatest === least ? 3 : Math.round(((value - least) / (greatest - least)) * (blocks.length - 1))
  return values.map((value) => (value === null ? ' ' : blocks[heightOf(value)])).join('')
}
