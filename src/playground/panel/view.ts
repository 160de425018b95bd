import type { Drawing } from '../answer/drawing.js'

/** How the panel shows an answer. */
export type View = 'chart' | 'table' | 'sql' | 'hidden'

/** The view that was chosen, where the answer has it, else the chart. */
export function viewOf({ statements }: Drawing, chosen: View): View {
  return chosen === 'sql' && statements.length === 0 ? 'chart' : chosen
}
