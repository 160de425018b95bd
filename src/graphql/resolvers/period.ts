import { periodLabel } from '../../rows/period-label.js'
import type { PeriodResolvers } from '../generated/resolver-types.js'

/** What a period resolves: its name in the words of a language only where one is asked. */
export const periodFields: PeriodResolvers = {
  label: ({ label, labelled }, { locale }) => (locale === null || locale === undefined ? label : periodLabel(labelled, locale)),
}
