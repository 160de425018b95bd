import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'
import { joinsOf } from '../resolve-column.js'

/** Every table has a key of columns of its own, and no two of its names are the same. */
export function sourceKeys({ sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return sourceEntries.flatMap(({ owner, value }) => {
    const columns = Object.keys(value.columns)
    const unknown = value.key.filter((name) => !Object.hasOwn(value.columns, name))
    const twice = [...Object.keys(value.computed), ...Object.keys(joinsOf(value))].filter((name) => Object.hasOwn(value.columns, name))
    return [
      ...unknown.map((name) => {
        const remedy = `It has ${quotedList(columns)}.${didYouMean(name, columns)}`
        return problem(owner, 'KEY_INVALID', `Its key names "${name}", which is no column of it.`, remedy)
      }),
      ...(value.key.length === 0 && value.table !== null
        ? [problem(owner, 'KEY_INVALID', 'It has no key.', 'Name the columns that tell its rows apart.')]
        : []),
      ...twice.map((name) =>
        problem(owner, 'NAME_TAKEN', `It has a column "${name}" and a computed column or join of that name.`, 'Rename one of them.'),
      ),
    ]
  })
}
