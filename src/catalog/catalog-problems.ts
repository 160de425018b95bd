import { type CatalogProblem, problemLines } from './catalog-problem.js'

/** A catalogue that can not be served: its message lists all that is wrong, one problem a line. */
export class CatalogProblems extends Error {
  override readonly name = 'CatalogProblems'
  readonly problems: readonly CatalogProblem[]

  constructor(catalogue: string, problems: readonly CatalogProblem[]) {
    const lines = problemLines(problems)
    const number = lines.length === 1 ? '1 problem' : `${lines.length} problems`
    super([`The catalogue "${catalogue}" has ${number}:`, ...lines.map((each) => `  ${each}`)].join('\n'))
    this.problems = problems
  }
}
