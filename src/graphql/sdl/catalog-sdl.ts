import type { Catalog } from '../../catalog/catalog.js'
import { dimensionTypesSdl } from './dimension-types.js'
import { metricFieldsSdl } from './metric-fields.js'
import { nameEnumsSdl } from './name-enums.js'

/** All that a catalogue adds to `schema/base.graphql`, in SDL, in the order in which it is declared. */
export function catalogSdl(catalog: Catalog): string {
  return [nameEnumsSdl(catalog), dimensionTypesSdl(catalog), metricFieldsSdl(catalog)].join('\n')
}
