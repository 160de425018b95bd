import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** Only money is shown as money, and only seconds as a duration. */
export function formats({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) => {
    const { form } = value.format
    if ((form !== 'money' && form !== 'duration') || form === value.unit) return []
    const message = `It is shown as ${form}, but what it measures is ${value.unit === 'number' ? 'a plain number' : value.unit}.`
    return [
      problem(
        owner,
        'FORMAT_MISMATCH',
        message,
        form === 'money' ? 'Convert what it adds up with money(…), or choose another format.' : 'Choose another format.',
      ),
    ]
  })
}
