import { type ExampleWorld, each, many, noon, within } from './example-world.js'

const order = (user_id: number, day: string, amount: number, more: object = {}) => ({
  ...{ user_id, placed_at: noon(day), amount, status: 'paid', currency: 'EUR', discount: 0, is_test: false },
  ...more,
})

/** April 2025: four of eight active users buy for 200, one of them twice, one who had in March; an order is cancelled, and one of March given back in part. */
export const purchases: ExampleWorld = {
  rows: {
    orders: [
      order(2002, '2025-03-15', 40, { id: 100_001 }),
      ...[order(2001, '2025-04-02', 30), order(2001, '2025-04-20', 50), order(2002, '2025-04-03', 40), order(2003, '2025-04-04', 60)],
      order(2004, '2025-04-06', 20),
      order(2005, '2025-04-05', 500, { status: 'cancelled' }),
    ],
    refunds: [{ order_id: 100_001, refunded_at: noon('2025-04-15'), amount: 20 }],
    sessions: many(8, (index) => {
      const at = noon('2025-04-10')
      return { user_id: 2001 + index, visitor_id: `v${index}`, platform: 'web', started_at: at, ended_at: at, received_at: at }
    }),
  },
  questions: each(
    [
      ...['orders', 'revenue', 'refunds', 'netRevenue', 'averageOrderValue', 'averageRevenuePerUser'],
      ...['repeatOrders', 'repeatPurchaseRate', 'lifetimeRepeatRate'],
    ],
    within('2025-04-01', '2025-05-01'),
  ),
}

const item = (order_id: number, product_id: number, qty: number, price: number) => ({ order_id, product_id, qty, price })
const august = within('2025-08-01', '2025-09-01')

/** August 2025: 2 pieces of a product that stands in two categories, 1 of a product that stands in one of them, and 5 in an order that is cancelled. */
export const items: ExampleWorld = {
  rows: {
    products: [
      { id: 1, name: 'Midnight' },
      { id: 2, name: 'Dawn' },
    ],
    categories: [
      { id: 1, name: 'themes' },
      { id: 2, name: 'gifts' },
    ],
    product_categories: [
      { product_id: 1, category_id: 1, weight: 0.5 },
      { product_id: 1, category_id: 2, weight: 0.5 },
      { product_id: 2, category_id: 1, weight: 1 },
    ],
    orders: [
      order(8001, '2025-08-05', 45, { id: 100_010, discount: 5 }),
      order(8001, '2025-08-06', 50, { id: 100_011, status: 'cancelled' }),
    ],
    order_items: [item(100_010, 1, 2, 10), item(100_010, 2, 1, 30), item(100_011, 1, 5, 10)],
  },
  questions: {
    ...each(['itemsSold', 'itemRevenue'], august),
    ...each(['categoryItemsSold', 'categoryRevenue'], { ...august, where: { category: { is: 'themes' } } }),
  },
}

const steps = ['cart', 'checkout', 'payment', 'purchase']
const event = (cart_id: number, name: string, at: string) => ({ cart_id, name, at, received_at: at, delivery: 1, platform: 'web' })
const bought = (cart: number) => steps.map((name, step) => event(cart, name, `2025-04-10T12:${step}0:00Z`))

/** April 2025: five carts, one filled twice; two are bought at once, one after seven days, and two left. */
export const checkouts: ExampleWorld = {
  rows: {
    events: [
      ...bought(1),
      ...bought(2),
      event(3, 'cart', noon('2025-04-10')),
      event(3, 'cart', noon('2025-04-11')),
      event(4, 'cart', noon('2025-04-10')),
      event(4, 'checkout', noon('2025-04-11')),
      ...steps.map((name, step) => event(5, name, noon(step === 0 ? '2025-04-10' : `2025-04-2${step}`))),
    ],
  },
  questions: each(['carts', 'cartAbandonmentRate'], within('2025-04-01', '2025-05-01')),
}

const user = { plan: 'team', platform: 'web', country: 'DE', is_test: false, channel_id: 9 }
const monthly = many(12, (month) => (month === 0 ? '2021-12' : `2022-${String(month).padStart(2, '0')}`))

/** November 2022: a customer of five years, who had bought for 10,000 in each, leaves after 1,825 days; three others buy for 2,500 a month, and winning two new ones costs 40,000. */
export const lifetimes: ExampleWorld = {
  rows: {
    channels: [{ id: 9, name: 'Fairs', kind: 'paid', order: 9 }],
    users: [
      { ...user, id: 6001, created_at: noon('2017-11-01'), first_paid_at: noon('2017-11-15'), deleted_at: noon('2022-11-14') },
      ...many(3, (index) => ({ ...user, id: 6002 + index, created_at: noon('2021-12-01'), first_paid_at: noon('2021-12-15') })),
      ...many(2, (index) => ({ ...user, id: 6005 + index, created_at: noon('2022-11-02'), first_paid_at: noon('2022-11-03') })),
    ],
    orders: [
      ...[2017, 2018, 2019, 2020, 2021].map((year) => order(6001, `${year}-11-15`, 10_000)),
      ...monthly.flatMap((month) => [833.33, 833.33, 833.34].map((amount, index) => order(6002 + index, `${month}-15`, amount))),
    ],
    acquisition_costs: [{ month: '2022-11-01', channel_id: 9, country: 'DE', currency: 'EUR', cost: 40_000 }],
  },
  questions: each(
    ['lifetimeValueObserved', 'lifetimeValuePurchases', 'lifetimeValueArpu', 'lifetimeValueToCost'],
    within('2022-11-01', '2022-12-01'),
  ),
}
