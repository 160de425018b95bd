import type { CatalogProblem, DatabaseProblemCode, DefinitionProblemCode } from './catalog-problem.js'

/** The definition that something stands in: what a problem names. */
export interface Owner {
  readonly kind: 'catalogue' | 'source' | 'dimension' | 'metric' | 'segment' | 'calendar'
  readonly name: string
  readonly file: string | undefined
}

/** A problem of a definition: what is wrong and what would be right, one sentence each. */
export function problem(
  owner: Owner,
  code: DefinitionProblemCode | DatabaseProblemCode,
  message: string,
  remedy: string,
  level: CatalogProblem['level'] = 'error',
): CatalogProblem {
  return Object.freeze({ level, code, owner: owner.kind, name: owner.name, file: owner.file, message, remedy })
}
