import type { CatalogDefinition } from '../../../src/definition/catalog-definition.js'
import type { RetentionQuestion } from '../../../src/request/retention-question.js'
import type { Asked } from '../../cases/asked.js'
import type { Table } from '../world/table.js'

/** A case that the proof found and that has been mended: every question is answered as the oracle says, alone and together with the others. */
export interface FoundCase {
  /** What was wrong. */
  readonly name: string
  readonly tables: readonly Table[]
  readonly definition: CatalogDefinition
  readonly asked: readonly Asked[]
  /** Questions about its retentions. */
  readonly cohorts?: readonly RetentionQuestion[]
}
