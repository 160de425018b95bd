import { type Format, forms } from '../../definition/format.js'
import type { Unit } from '../../definition/quantity-tree.js'
import { didYouMean } from '../../kit/did-you-mean.js'
import { quotedList } from '../../kit/quoted-list.js'
import type { CatalogProblem, Owner } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

/** A format is one that there is; only money is shown as money, and only seconds as a duration. */
export function formats({ metricEntries }: DefinitionIndex): readonly CatalogProblem[] {
  return metricEntries.flatMap(({ owner, value }) => {
    const wrong = unknown(owner, value.format)
    return wrong.length > 0 ? wrong : mismatch(owner, value.format, value.unit)
  })
}

// A definition without types may say anything.
function unknown(owner: Owner, format: unknown): readonly CatalogProblem[] {
  const remedy = 'Give one of plainNumber, percentage, rate, score, duration and money.inReportingCurrency, or leave it out.'
  if (typeof format !== 'object' || format === null || !('form' in format)) {
    return [problem(owner, 'FORMAT_INVALID', `Its format ${JSON.stringify(format) ?? 'undefined'} is none.`, remedy)]
  }
  if (!forms.some((form) => form === format.form)) {
    const allowed = `The forms are ${quotedList(forms)}.${didYouMean(String(format.form), forms)}`
    return [problem(owner, 'FORMAT_INVALID', `Its format has the unknown form "${format.form}".`, allowed)]
  }
  const decimals = 'decimals' in format ? format.decimals : undefined
  if (typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 20) return []
  return [problem(owner, 'FORMAT_INVALID', `Its format has ${decimals} decimals.`, 'Say a whole number of "decimals" from 0 to 20.')]
}

function mismatch(owner: Owner, { form }: Format, unit: Unit): readonly CatalogProblem[] {
  if ((form !== 'money' && form !== 'duration') || form === unit) return []
  const message = `It is shown as ${form}, but what it measures is ${unit === 'number' ? 'a plain number' : unit}.`
  const remedy = form === 'money' ? 'Convert what it adds up with money(…), or choose another format.' : 'Choose another format.'
  return [problem(owner, 'FORMAT_MISMATCH', message, remedy)]
}
