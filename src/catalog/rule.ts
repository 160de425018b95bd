import type { CatalogProblem } from './catalog-problem.js'
import type { DefinitionIndex } from './definition-index.js'

/** One thing that must hold for all definitions together: its problems are the places where it does not. */
export type Rule = (index: DefinitionIndex) => readonly CatalogProblem[]
