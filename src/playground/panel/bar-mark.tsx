import { type Palette, seriesColour } from './palette.js'

/** The numbers that a track of bars spans: from `low`, which is 0 or below. */
interface Scale {
  readonly low: number
  readonly span: number
}

interface BarMarkProps {
  readonly value: number
  readonly isOther?: boolean
  readonly isPartial: boolean
  readonly scale: Scale
  readonly palette: Palette
}

/** One bar on its track, from the zero line; striped where the period is partial. */
export function BarMark({ value, isOther = false, isPartial, scale, palette }: BarMarkProps) {
  const left = ((Math.min(0, value) - scale.low) / scale.span) * 100
  const width = (Math.abs(value) / scale.span) * 100
  const color = seriesColour(palette, 0, isOther)
  return (
    <span className="bar-track">
      <span className={isPartial ? 'bar bar-partial' : 'bar'} style={{ left: `${left}%`, width: `${width}%`, color }} />
    </span>
  )
}

/** The scale on which all values and zero have their place. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return { low, span: high - low || 1 }
}
