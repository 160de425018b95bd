import type { CatalogMetric } from '../../catalog/catalog.js'
import { inEveryLanguage } from '../../definition/localized.js'

/** The metrics of which each of the words is in the name, the label, a synonym, a tag or the description, in any language and case; without a word all of them. */
export function searchMetrics(metrics: readonly CatalogMetric[], search: string): readonly CatalogMetric[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return metrics
  return metrics.filter((metric) => {
    const text = folded(textOf(metric))
    return words.every((word) => text.includes(word))
  })
}

function textOf({ metric }: CatalogMetric): string {
  const { name, label, synonyms, tags, description } = metric
  return [name, ...inEveryLanguage(label), ...inEveryLanguage(synonyms), ...tags, ...inEveryLanguage(description)].join('\n')
}

// Nobody should need to type the accent of "rétention".
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
