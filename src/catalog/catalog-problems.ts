import { type CatalogProblem, problemLine } from './catalog-problem.js'

/** A catalogue that can not be served: its message lists all that is wrong, one problem a line. */
export class CatalogProblems extends Error {
  override readonly name = 'CatalogProblems'
  readonly problems: readonly CatalogProblem[]

  constructor(catalogue: string, problems: readonly CatalogProblem[]) {
    const number = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super([`The catalogue "${catalogue}" has ${number}:`, ...problems.map((each) => `  ${problemLine(each)}`)].join('\n'))
    this.problems = problems
  }
}
