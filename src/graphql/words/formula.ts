import type { Predicate } from '../../definition/expression-tree.js'
import type { Metric, QuantityOrMetric } from '../../definition/quantity-tree.js'
import { predicateText } from './expression-text.js'
import { plainWords } from './plain-words.js'
import { metricText, quantityText } from './quantity-text.js'
import { symbols } from './symbols.js'

/** How something is computed, for people and for those who define. */
export interface FormulaText {
  readonly words: string
  readonly symbols: string
}

/** The formula of a whole metric. */
export const metricFormula = (metric: Metric): FormulaText => ({
  words: sentence(metricText(metric, plainWords)),
  symbols: metricText(metric, symbols),
})

/** The formula of a quantity. */
export const quantityFormula = (quantity: QuantityOrMetric): FormulaText => ({
  words: sentence(quantityText(quantity, plainWords)),
  symbols: quantityText(quantity, symbols),
})

/** The formula of a filter. */
export const predicateFormula = (predicate: Predicate): FormulaText => ({
  words: sentence(predicateText(predicate, plainWords)),
  symbols: predicateText(predicate, symbols),
})

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
