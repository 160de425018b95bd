import { type Account, accountTable, makeAccounts } from './accounts.js'
import { type Channel, channels, channelTable } from './channels.js'
import { type Country, countries, countryTable } from './countries.js'
import { perUsdFrom } from './exchange.js'
import { type FxRate, fxRates, fxRateTable } from './fx-rates.js'
import { type Order, type OrderItem, orderItemTable, orderTable, type Refund, refundTable } from './order-tables.js'
import { makeOrders } from './orders.js'
import {
  type Category,
  categories,
  categoryTable,
  type Product,
  type ProductCategory,
  productCategories,
  productCategoryTable,
  products,
  productTable,
} from './products.js'
import { makeRefunds } from './refunds.js'
import { type Session, sessionTable } from './session-table.js'
import { makeSessions } from './sessions.js'
import { type DemoOptions, demoVolume } from './size.js'
import { type Survey, surveyTable } from './survey-table.js'
import { makeSurveys } from './surveys.js'
import type { FilledTable } from './table.js'
import { makeTickets, type Ticket, ticketTable } from './tickets.js'
import { makeUsers, type User, userTable } from './users.js'

/** Every row of the demo company. */
export interface DemoData {
  readonly countries: readonly Country[]
  readonly fxRates: readonly FxRate[]
  readonly channels: readonly Channel[]
  readonly accounts: readonly Account[]
  readonly users: readonly User[]
  readonly sessions: readonly Session[]
  readonly products: readonly Product[]
  readonly categories: readonly Category[]
  readonly productCategories: readonly ProductCategory[]
  readonly orders: readonly Order[]
  readonly orderItems: readonly OrderItem[]
  readonly refunds: readonly Refund[]
  readonly tickets: readonly Ticket[]
  readonly surveys: readonly Survey[]
}

/** Makes the demo company: the same rows for the same options, on every machine. */
export const generateDemo = (options: DemoOptions): DemoData => {
  const volume = demoVolume(options)
  const rates = fxRates()
  const accounts = makeAccounts(volume)
  const users = makeUsers(volume, accounts)
  const sales = makeOrders(volume, users, perUsdFrom(rates))
  const { orders, refunds } = makeRefunds(volume, sales.orders)
  return {
    ...{
      countries,
      fxRates: rates,
      channels,
      accounts,
      users,
      products,
      categories,
      productCategories,
      orders,
      orderItems: sales.items,
      refunds,
    },
    sessions: makeSessions(volume, users),
    tickets: makeTickets(volume, accounts),
    surveys: makeSurveys(volume, users),
  }
}

/** The tables with their rows, in the order in which they are loaded. */
export const filledTables = (data: DemoData): readonly FilledTable[] => [
  { table: countryTable, rows: data.countries },
  { table: fxRateTable, rows: data.fxRates },
  { table: channelTable, rows: data.channels },
  { table: accountTable, rows: data.accounts },
  { table: userTable, rows: data.users },
  { table: sessionTable, rows: data.sessions },
  { table: productTable, rows: data.products },
  { table: categoryTable, rows: data.categories },
  { table: productCategoryTable, rows: data.productCategories },
  { table: orderTable, rows: data.orders },
  { table: orderItemTable, rows: data.orderItems },
  { table: refundTable, rows: data.refunds },
  { table: ticketTable, rows: data.tickets },
  { table: surveyTable, rows: data.surveys },
]
