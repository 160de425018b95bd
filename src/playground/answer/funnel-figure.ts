import { medianTimeText } from './duration-text.js'
import type { JsonRecord } from './record.js'
import { shareText } from './share-text.js'

/** What a step of a funnel can say of itself, by its name in the answer. */
export type Figure = 'entities' | 'fromPrevious' | 'fromFirst' | 'dropOff' | 'medianTime'

/** What the figures are called, for people. */
export const figureNames: Readonly<Record<Figure, string>> = {
  entities: 'reach it',
  fromPrevious: 'of the step before',
  fromFirst: 'of the first step',
  dropOff: 'lost before it',
  medianTime: 'median time',
}

const formattedFields: Readonly<Partial<Record<Figure, string>>> = {
  fromPrevious: 'formattedFromPrevious',
  fromFirst: 'formattedFromFirst',
  medianTime: 'formattedMedianTime',
}

/** A step's figure for people: the server's own text, else its number, else a dash where it has none; undefined where it was not asked for. */
export function figureText(step: JsonRecord, figure: Figure): string | undefined {
  const formatted = step[formattedFields[figure] ?? '']
  if (typeof formatted === 'string') return formatted
  const value = step[figure]
  if (value === null) return '–'
  return typeof value === 'number' ? textOf(figure, value) : undefined
}

function textOf(figure: Figure, value: number): string {
  switch (figure) {
    case 'fromPrevious':
    case 'fromFirst':
      return shareText(value)
    case 'medianTime':
      return medianTimeText(value)
    default:
      return value.toLocaleString('en')
  }
}
