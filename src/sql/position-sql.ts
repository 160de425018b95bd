import type { Expression, ExpressionNode } from '../definition/expression-tree.js'
import { type Fragment, fragment, identifier, joined } from './fragment.js'
import { keyOrder, keySqlOf, openSearched } from './searched-rows.js'
import type { ExpressionSql, Writing } from './writing.js'

type PositionNode = Extract<ExpressionNode, { readonly kind: 'position' }>

/** Which of its entity's rows a row is: all rows are numbered once, and joined by their key. */
export function positionSql({ of, at, filters }: PositionNode, writing: Writing, expressionSql: ExpressionSql): Fragment {
  const { source, alias } = writing.tables.at([...writing.path, ...pathOf(of)])
  const found = writing.tables.add('position', [source.name, alias, of, at, filters], (as) => {
    const searched = openSearched({ source: source.name, at, filters }, writing, expressionSql)
    const { rows, time } = searched
    if (time === null) throw new Error(`Rows of "${source.name}" have no time, which the catalogue should have said.`)
    const entity = of.map((column) => expressionSql(ownPart(column, source.name), rows.writing))
    const order = joined([time.sql, ...keyOrder(source)], ', ')
    const place = fragment`row_number() over (partition by ${joined(entity, ', ')} order by ${order})`
    const keys = keySqlOf(source, source.name).map((key, index) => fragment`${key} as ${identifier(keyName(index))}`)
    const conditions = [...searched.conditions, ...entity.map((column) => fragment`${column} is not null`)]
    const placed = rows.select([...keys, fragment`${place} as "place"`], conditions)
    const same = keySqlOf(source, alias).map((key, index) => fragment`${key} = ${identifier(as, keyName(index))}`)
    return fragment`left join (${placed}) as ${identifier(as)} on ${joined(same, ' and ')}`
  })
  return identifier(found, 'place')
}

const keyName = (place: number): string => `key ${place + 1}`

/** The joins by which the row is seen: its own columns stand at their end. */
const pathOf = ([first]: readonly Expression[]): readonly string[] => (first?.node.kind === 'column' ? first.node.path : [])

const ownPart = (of: Expression, source: string): Expression =>
  of.node.kind === 'column' ? { ...of, source, node: { ...of.node, path: [] } } : of
