import type { Owner } from '../../catalog/catalog-problem.js'
import type { AnySourceFacts } from '../../definition/source.js'

/** The source that a problem of its table names. */
export function sourceOwner({ name, definedAt }: AnySourceFacts): Owner {
  return { kind: 'source', name, file: definedAt }
}
