import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { resolveColumn } from '../resolve-column.js'

/** The currency of an amount is a text column of the same source, or of one that it joins: `order.currency`. */
export function amountCurrencies({ sourceEntries, sources }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) =>
    Object.entries(value.columns).flatMap(([name, { type, currency = '' }]) => {
      if (type !== 'amount') return []
      const path = currency.split('.')
      const found = resolveColumn(sources, value.name, { path: path.slice(0, -1), name: path.at(-1) ?? '' })
      if (found.kind === 'found' && found.column.type === 'text') return []
      const texts = Object.keys(value.columns).filter((column) => value.columns[column]?.type === 'text')
      const message = `The amount "${name}" has its currency in "${currency}", which is no text column of it or of a source that it joins.`
      return [
        problem(
          owner,
          'CURRENCY_INVALID',
          message,
          `Its text columns are ${quotedList(texts)}; those of a join are written "join.column".`,
        ),
      ]
    }),
  )
}
