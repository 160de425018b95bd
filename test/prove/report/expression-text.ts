import type { Expression, Operand, Predicate, Related } from '../../../src/definition/expression-tree.js'
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
      return `money(${text(node.amount)}, { currency: ${text(node.currency)}${node.at === null ? '' : `, at: ${text(node.at)}`} })`
    case 'later':
      return `later(${text(node.of)}, { ${node.by.unit}s: ${node.by.count} })`
    case 'age':
      return `age(${text(node.of)})`
    case 'position':
      return positionText(node, root)
    case 'related':
      return relatedText(of, node.related, root)
    case 'sql':
      return `sql('${of.type}')\`${node.text.join('…')}\``
    default:
      return unreachable(node)
  }
}

type Position = Extract<Expression['node'], { kind: 'position' }>

function positionText({ of, at, filters }: Position, root: string): string {
  const where = filters.length === 0 ? [] : [`where: [${filters.map((filter) => predicateText(filter, root)).join(', ')}]`]
  const options = [...(at === null ? [] : [`at: ${expressionText(at, root)}`]), ...where]
  return `position([${of.map((each) => expressionText(each, root)).join(', ')}], { ${options.join(', ')} })`
}

/** As the inner constructor that takes the parts themselves, whatever they were made by. */
function relatedText({ source, type }: Expression, related: Related, root: string): string {
  const { take, of, match, filters, at, after, before } = related
  const bound = (given: Related['after']): string =>
    given === null ? 'null' : `{ time: ${expressionText(given.time, root)}, included: ${given.included} }`
  const pairs = match.map((pair) => `{ own: ${expressionText(pair.own, root)}, other: ${expressionText(pair.other)} }`)
  const parts = [
    `source: '${related.source}', take: '${take}', of: ${of === null ? 'null' : expressionText(of)}, match: [${pairs.join(', ')}]`,
    `filters: [${filters.map((filter) => predicateText(filter)).join(', ')}], at: ${at === null ? 'null' : expressionText(at)}`,
    `after: ${bound(after)}, before: ${bound(before)}`,
  ]
  return `related('${source}', '${type}', { ${parts.join(', ')} })`
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
