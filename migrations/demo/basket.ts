import { Decimal } from 'decimal.js'
import { currencyOf } from './countries.js'
import type { PerUsd } from './exchange.js'
import { dayOf } from './instant.js'
import type { Basket } from './order-tables.js'
import { priceOf } from './products.js'
import type { Random } from './random.js'
import { decimalsOf } from './redenomination.js'
import { rareCountry } from './silent-months.js'
import type { User } from './users.js'

/** What every order has, before anything is special about it. */
export const plainOrder = { status: 'paid', discount: '0', coupon: null, isTest: false } as const

/** What the items cost together, exactly. */
const totalOf = (items: Basket['items']): Decimal =>
  items.reduce((sum, item) => sum.plus(new Decimal(item.price).times(item.qty)), new Decimal(0))

const priceIn = (currency: string, date: string, productId: number, perUsd: PerUsd): string => {
  const euros = new Decimal(priceOf(productId))
  return euros.times(perUsd(currency, date)).div(perUsd('EUR', date)).toDecimalPlaces(decimalsOf(currency, date)).toString()
}

const productsOf = (random: Random): readonly number[] => {
  const count = random.weighted([[1, 45] as const, [2, 25] as const, [3, 18] as const, [4, 12] as const])
  return [...random.some(40, count)].map((index) => index + 1)
}

/** Fills a basket for that user at that time, in the currency of the country, now and then in dollars. Trap: the rare country buys eight times as much. */
export const makeBasket = (random: Random, user: User, placedAt: number, perUsd: PerUsd): Basket => {
  const date = dayOf(placedAt)
  const currency = random.chance(0.02) ? 'USD' : currencyOf(user.country)
  const many = user.country === rareCountry ? 8 : 1
  const items = productsOf(random).map((productId) => ({
    productId,
    qty: many * random.weighted([[1, 70] as const, [2, 20] as const, [3, 10] as const]),
    price: priceIn(currency, date, productId, perUsd),
  }))
  const total = totalOf(items)
  const coupon = random.chance(0.1) ? 'WELCOME10' : null
  const discount = coupon ? total.times('0.1').toDecimalPlaces(decimalsOf(currency, date)) : new Decimal(0)
  return {
    order: {
      ...plainOrder,
      userId: user.id,
      placedAt,
      currency,
      amount: total.minus(discount).toString(),
      discount: discount.toString(),
      coupon,
    },
    items,
  }
}
