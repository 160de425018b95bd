import type { CatalogProblem, DatabaseProblemCode, DefinitionProblemCode, Owner } from './catalog-problem.js'

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
