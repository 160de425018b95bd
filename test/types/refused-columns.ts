import { above, contains, is, isIn, isNot, until } from '../../src/definition/index.js'
import { orders, refunds, status } from './shop.js'

// @ts-expect-error an unknown column
export const unknown = orders.colour

// @ts-expect-error an unknown column through a join
export const unknownThroughJoin = refunds.order.user.colour

// @ts-expect-error an unknown join
export const unknownJoin = refunds.user

// @ts-expect-error a value outside the column's values
export const unknownValue = is(orders.status, 'payed')

// @ts-expect-error a value outside the column's values, in a list
export const unknownValueInList = isIn(orders.status, ['paid', 'payed'])

// @ts-expect-error a value outside the column's values, through joins
export const unknownValueThroughJoin = isNot(refunds.order.user.channel.kind, 'payed')

// @ts-expect-error a value outside the dimension's values
export const unknownDimensionValue = is(status, 'payed')

// @ts-expect-error a text for a boolean
export const textForBoolean = is(orders.isTest, 'false')

// @ts-expect-error a boolean for a number
export const booleanForNumber = is(orders.items, true)

// @ts-expect-error a text has no order
export const orderOfText = above(orders.status, 'paid')

// @ts-expect-error an identifier has no order
export const orderOfIdentifier = until(orders.id, 5)

// @ts-expect-error a number holds no text
export const textInNumber = contains(orders.items, '5')
