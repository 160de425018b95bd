import { addingChangesNothing } from './adding-changes-nothing.js'
import { batchIsAlone } from './batch-is-alone.js'
import { changesAddUp } from './changes.js'
import { cohortsEqualOracle, cohortsOptimisedAsNot } from './cohorts.js'
import { comparedIsAsked } from './compared-is-asked.js'
import { complement } from './complement.js'
import { equalsOracle } from './equals-oracle.js'
import { groupsAddUp } from './groups-add-up.js'
import { edgesMeet, movementsAddUp } from './movements.js'
import { optimisingChangesNothing } from './optimising-changes-nothing.js'
import { otherIsTheRest } from './other-is-the-rest.js'
import { pagesJoin } from './pages-join.js'
import type { Property } from './property.js'
import { rangeCuts } from './range-cuts.js'
import { ratioOfWholes } from './ratio-of-wholes.js'
import { refusedWithoutSql } from './refused-without-sql.js'
import { subtotalsFromTheBase } from './subtotals-from-the-base.js'

/** What is looked at in every case: it costs no further statement. */
export const alwaysAsked: readonly Property[] = [equalsOracle, ratioOfWholes]

/** Of each case one further property is asked: of these, which say something of every case, */
export const askedOfAll: readonly Property[] = [addingChangesNothing, batchIsAlone, optimisingChangesNothing]

/** or of these, which say something of few. */
export const askedOfSome: readonly Property[] = [
  ...[groupsAddUp, rangeCuts, complement, otherIsTheRest, subtotalsFromTheBase, pagesJoin],
  ...[comparedIsAsked, movementsAddUp, changesAddUp, edgesMeet],
]

/** What is asked of cases that ask about a retention. */
export const askedOfCohorts: readonly Property[] = [cohortsEqualOracle, cohortsOptimisedAsNot]

/** What is asked first, of every case. */
export const askedFirst: Property = refusedWithoutSql
