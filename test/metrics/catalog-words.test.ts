import { describe, expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { inEveryLanguage, type Localized, listInLanguage } from '../../src/definition/localized.js'
import { facts } from '../../src/definition/source.js'

const { metrics, dimensions, segments, retentions, funnels, reviews } = catalog
const languages = ['en', 'fr']

const saidInBoth = (text: Localized | null): void => {
  if (text === null || typeof text === 'string') expect.fail(`It is ${JSON.stringify(text)}, and has to be in both languages.`)
  expect(Object.keys(text)).toEqual(languages)
  for (const each of Object.values(text)) expect(each).toMatch(/\S/)
}

/** A sentence or two: a big letter or a number first, a full stop last. */
const sentencesInBoth = (text: Localized | null): void => {
  saidInBoth(text)
  for (const each of inEveryLanguage(text ?? '')) expect(each).toMatch(/^[\p{Lu}\d€].*\.$/u)
}

describe('the words of the catalogue', () => {
  it.each(metrics.map((metric) => [metric.name, metric] as const))('%s says what it is in English and French', (_, metric) => {
    saidInBoth(metric.label)
    sentencesInBoth(metric.description)
    sentencesInBoth(metric.example)
  })

  it.each(metrics.map((metric) => [metric.name, metric] as const))(
    '%s says what people call it, whose it is, and what for',
    (_, metric) => {
      expect(Array.isArray(metric.synonyms)).toBe(false)
      for (const language of languages) expect(listInLanguage(metric.synonyms, language)).not.toHaveLength(0)
      expect(metric.owner).not.toBeNull()
      expect(metric.tags).not.toHaveLength(0)
      expect(metric.usefulness).not.toBeNull()
    },
  )

  it('one word stands for one metric', () => {
    const meant = new Map<string, string>()
    for (const { name, synonyms } of metrics) {
      for (const word of inEveryLanguage(synonyms).map((synonym) => synonym.toLowerCase())) {
        expect([word, meant.get(word) ?? name]).toEqual([word, name])
        meant.set(word, name)
      }
    }
  })

  it('traffic and what people like are vanity', () => {
    const vanity = metrics.filter(({ usefulness }) => usefulness === 'vanity').map(({ name }) => name)
    expect(vanity.toSorted()).toEqual(['installs', 'promoters', 'sessions', 'storeReviews', 'visitors', 'visits'])
  })

  const around = [...dimensions, ...segments, ...retentions, ...funnels, ...reviews, ...catalog.sources.map((each) => each[facts])]

  it.each(around.map((each) => [each.kind, each.name, each] as const))('%s %s says what it is in both languages', (_kind, _name, each) => {
    saidInBoth(each.label)
    sentencesInBoth(each.description)
  })
})
