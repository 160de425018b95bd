import { addingChangesNothing } from './adding-changes-nothing.js'
import { batchIsAlone } from './batch-is-alone.js'
import { complement } from './complement.js'
import { equalsOracle } from './equals-oracle.js'
import { groupsAddUp } from './groups-add-up.js'
import { otherIsTheRest } from './other-is-the-rest.js'
import { pagesJoin } from './pages-join.js'
import type { Property } from './property.js'
import { rangeCuts } from './range-cuts.js'
import { ratioOfWholes } from './ratio-of-wholes.js'
import { refusedWithoutSql } from './refused-without-sql.js'
import { subtotalsFromTheBase } from './subtotals-from-the-base.js'

/** What is looked at in every case: it costs no further statement. */
export const alwaysAsked: readonly Property[] = [equalsOracle, ratioOfWholes]

/** What is asked of some cases each, in turn. */
export const askedInTurn: readonly Property[] = [
  ...[groupsAddUp, rangeCuts, addingChangesNothing, complement, otherIsTheRest, subtotalsFromTheBase, pagesJoin, batchIsAlone],
]

/** What is asked first, of every case. */
export const askedFirst: Property = refusedWithoutSql
