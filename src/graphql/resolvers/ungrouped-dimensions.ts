import type { GraphQLError, GraphQLResolveInfo } from 'graphql'
import { upperCase } from '../../kit/naming.js'
import { quotedList } from '../../kit/quoted-list.js'
import { userError } from '../errors/user-error.js'
import type { Selection } from '../selection/selection.js'

/** One error for each field of `dimensions { … }` that rows are not grouped by: null there would look like a group without a value. */
export function ungroupedDimensions(
  { dimensions }: Pick<Selection, 'dimensions'>,
  by: readonly string[],
  info: GraphQLResolveInfo,
): readonly GraphQLError[] {
  const allowed = by.map(upperCase)
  return [...dimensions]
    .filter(([name]) => !by.includes(name))
    .map(([name, nodes]) => {
      const has = allowed.length === 0 ? 'has no dimension' : `has ${quotedList(allowed)}`
      const message = `Rows are not grouped by "${name}": "by" ${has}. Add ${upperCase(name)} to it, or leave the field out.`
      return userError(message, { code: 'DIMENSION_NOT_GROUPED', allowed }, info, nodes)
    })
}
