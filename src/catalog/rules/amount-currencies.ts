import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** The currency of an amount is a text column of the same source. */
export function amountCurrencies({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) => {
    const texts = Object.keys(value.columns).filter((name) => value.columns[name]?.type === 'text')
    return Object.entries(value.columns).flatMap(([name, { type, currency }]) => {
      if (type !== 'amount' || (currency !== undefined && texts.includes(currency))) return []
      const message = `The amount "${name}" has its currency in "${currency ?? ''}", which is no text column of it.`
      return [problem(owner, 'CURRENCY_INVALID', message, `Its text columns are ${quotedList(texts)}.`)]
    })
  })
}
