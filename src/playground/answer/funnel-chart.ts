import { type Figure, figureText } from './funnel-figure.js'
import { isRecord, type JsonRecord } from './record.js'

/** A step of a funnel: how many reach it, and the texts of all figures that were asked for. */
interface FunnelStep {
  readonly key: string
  readonly label: string
  readonly entities: number
  readonly texts: ReadonlyMap<Figure, string>
}

/** The steps of one row of a funnel, in their order; `figures` are those that were asked for, `entities` first. */
export interface FunnelChart {
  readonly kind: 'funnel'
  readonly isPartial: boolean
  readonly figures: readonly Figure[]
  readonly steps: readonly FunnelStep[]
}

const allFigures = ['entities', 'fromPrevious', 'fromFirst', 'dropOff', 'medianTime'] as const

/** The chart of a row's `steps`; undefined where one of them does not say how many entities reach it. */
export function funnelChart(steps: readonly unknown[], isPartial: boolean): FunnelChart | undefined {
  const read = steps.filter(isRecord).flatMap(readStep)
  if (read.length === 0 || read.length < steps.length) return undefined
  const figures = allFigures.filter((figure) => read.some(({ texts }) => texts.has(figure)))
  return { kind: 'funnel', isPartial, figures, steps: read }
}

function readStep(step: JsonRecord, position: number): FunnelStep[] {
  const { entities } = step
  if (typeof entities !== 'number') return []
  const label = [step.label, step.name].find((text) => typeof text === 'string') ?? `Step ${position + 1}`
  const texts = allFigures.flatMap((figure): [Figure, string][] => {
    const text = figureText(step, figure)
    return text === undefined ? [] : [[figure, text]]
  })
  return [{ key: String(position), label: String(label), entities, texts: new Map(texts) }]
}
