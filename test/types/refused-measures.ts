import { average, between, count, divide, is, max, median, minus, money, plus, sum, times } from '../../src/definition/index.js'
import { orders, refundedItems, refunds, taken } from './shop.js'

// @ts-expect-error the sum of a text
export const sumOfText = sum(orders.status)

// @ts-expect-error the greatest of a text
export const greatestText = max(orders.status)

// @ts-expect-error the sum of identifiers
export const sumOfIdentifiers = sum(orders.userId)

// @ts-expect-error the average of a boolean
export const averageOfBoolean = average(orders.isTest)

// @ts-expect-error a sum of mixed money
export const sumOfMixedMoney = sum(orders.amount)

// @ts-expect-error the middle of mixed money
export const medianOfMixedMoney = median(orders.amount)

// @ts-expect-error a currency of another source
export const foreignCurrency = money(orders.amount, { currency: refunds.order.currency, at: orders.placedAt })

// @ts-expect-error a rate as of something that is no time
export const moneyAtNoTime = money(orders.amount, { currency: orders.currency, at: orders.status })

// @ts-expect-error a time that is none
export const atNoTime = count(orders, { at: orders.status })

// @ts-expect-error a time of another source
export const atForeignTime = count(orders, { at: refunds.refundedAt })

// @ts-expect-error a filter of another source
export const foreignFilter = count(orders, is(refunds.items, 3))

// @ts-expect-error money and a plain number added up
export const moneyPlusNumber = plus(taken, refundedItems)

// @ts-expect-error money less a constant
export const moneyMinusConstant = minus(taken, 5)

// @ts-expect-error money times money
export const moneyTimesMoney = times(taken, taken)

// @ts-expect-error a constant over money
export const constantOverMoney = divide(100, taken)

// @ts-expect-error rows of two sources added up
export const rowsOfTwoSources = plus(orders.items, refunds.items)

// @ts-expect-error seconds and a count added up
export const secondsPlusCount = plus(between(orders.placedAt, orders.paidAt), orders.items)

// @ts-expect-error from a time to a text
export const durationToText = between(orders.placedAt, orders.status)
