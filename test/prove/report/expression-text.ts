import type { Expression, Operand, Predicate } from '../../../src/definition/expression-tree.js'
import { unreachable } from '../../../src/kit/unreachable.js'

/** What a source is called in written code; names may be words of the language or of the package. */
export const sourceVariable = (name: string): string => `${name}Source`

/** What a dimension is called in written code. */
export const dimensionVariable = (name: string): string => `${name}Dimension`

/** A row value as the code that makes it; `root` is what the source is called there. */
export function expressionText(of: Expression, root: string = sourceVariable(of.source)): string {
  const { node } = of
  const text = (operand: Operand): string => (typeof operand === 'object' ? expressionText(operand, root) : JSON.stringify(operand))
  switch (node.kind) {
    case 'column':
      return [root, ...node.path, node.name].join('.')
    case 'arithmetic':
      return `${node.operator}(${text(node.left)}, ${text(node.right)})`
    case 'between':
      return `between(${text(node.start)}, ${text(node.end)})`
    case 'when':
      return `when(${[predicateText(node.condition, root), text(node.then), ...(node.otherwise === null ? [] : [text(node.otherwise)])].join(', ')})`
    case 'coalesce':
      return `coalesce(${node.operands.map(text).join(', ')})`
    case 'number':
    case 'lower':
      return `${node.kind}(${text(node.of)})`
    case 'bucket':
      return `bucket(${text(node.of)}, ${JSON.stringify(node.edges)})`
    case 'periodOf':
      return `${node.grain}(${text(node.of)})`
    case 'money':
      return `money(${text(node.amount)}, { currency: ${text(node.currency)}, at: ${text(node.at)} })`
    case 'sql':
      return `sql('${of.type}')\`${node.text.join('…')}\``
    default:
      return unreachable(node)
  }
}

/** A predicate as the code that makes it. */
export function predicateText({ node }: Predicate, root?: string): string {
  switch (node.kind) {
    case 'comparison': {
      const { operator, subject, values } = node
      const compared = subject.kind === 'dimension' ? dimensionVariable(subject.name) : expressionText(subject, root)
      const isList = operator === 'isIn' || operator === 'notIn'
      return `${operator}(${compared}, ${JSON.stringify(isList ? values : values[0])})`
    }
    case 'not':
      return `not(${predicateText(node.part, root)})`
    default:
      return `${node.kind}(${node.parts.map((part) => predicateText(part, root)).join(', ')})`
  }
}
