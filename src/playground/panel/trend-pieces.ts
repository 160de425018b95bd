/** A point of a drawing, in pixels from its top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Room for the line's own width, and for the mark at its end. */
const margin = 3

/** The lines of a trend: one for each run of values that follow each other, the greatest at the top; all alike: half high. */
export function trendPieces(
  values: readonly (number | null)[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly Point[])[] {
  const known = values.filter((value) => value !== null)
  const [least, greatest] = [Math.min(...known), Math.max(...known)]
  const step = (width - 2 * margin) / Math.max(1, values.length - 1)
  const heightOf = (value: number) => (greatest === least ? 0.5 : (value - least) / (greatest - least))
  const pieces: Point[][] = []
  let isOpen = false
  for (const [place, value] of values.entries()) {
    if (value !== null) {
      if (!isOpen) pieces.push([])
      const y = margin + (height - 2 * margin) * (1 - heightOf(value))
      pieces.at(-1)?.push({ x: rounded(margin + place * step), y: rounded(y) })
    }
    isOpen = value !== null
  }
  return pieces
}

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10
