import { unreachable } from '../kit/unreachable.js'
import type { TimedNode } from './contents.js'

/** What its author calls a quantity at an edge, over a window, by the day or earlier: `atEnd`, `rolling`, `dailyMean`, `shift`. */
export function timedName(node: TimedNode): string {
  switch (node.kind) {
    case 'state':
      return node.edge === 'start' ? 'atStart' : 'atEnd'
    case 'movement':
      return node.move
    case 'change':
      return `changes.${node.change}`
    case 'window':
      return node.window.kind
    case 'over':
      return `daily${node.take.charAt(0).toUpperCase()}${node.take.slice(1)}`
    case 'shift':
      return node.kind
    default:
      return unreachable(node)
  }
}
