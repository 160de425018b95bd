import { isTimeZone } from '../../kit/zoned-time.js'
import type { CatalogProblem } from '../catalog-problem.js'
import type { DefinitionIndex } from '../definition-index.js'
import { problem } from '../problem.js'

const remedy = 'Name an IANA time zone, such as "Europe/Paris" or "UTC".'

/** The zones of the catalogue and of timestamps without one are IANA time zones. */
export function timeZones({ definition, owner, sourceEntries }: DefinitionIndex): readonly CatalogProblem[] {
  const { timeZone } = definition
  const ofColumns = sourceEntries.flatMap((entry) =>
    Object.entries(entry.value.columns)
      .filter(([, { zone }]) => zone !== undefined && !isTimeZone(zone))
      .map(([name, { zone }]) => problem(entry.owner, 'TIME_ZONE_INVALID', `The zone "${zone}" of "${name}" is none.`, remedy)),
  )
  if (isTimeZone(timeZone)) return ofColumns
  return [problem(owner, 'TIME_ZONE_INVALID', `Its time zone "${timeZone}" is none.`, remedy), ...ofColumns]
}
