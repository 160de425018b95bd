import { type AccountDay, accountDailyTable, makeAccountDaily } from './account-daily.js'
import { type Account, accountTable, makeAccounts } from './accounts.js'
import { type AcquisitionCost, acquisitionCostTable, makeAcquisitionCosts } from './acquisition-costs.js'
import { type AdSpend, adSpendTable, makeAdSpend } from './ad-spend.js'
import { type Campaign, campaigns, campaignTable } from './campaigns.js'
import { type Channel, channels, channelTable } from './channels.js'
import { type Contact, contactTable } from './contact-table.js'
import { makeContacts } from './contacts.js'
import { type Country, countries, countryTable } from './countries.js'
import { type Event, eventTable } from './event-table.js'
import { makeEvents } from './events.js'
import { perUsdFrom } from './exchange.js'
import { type FxRate, fxRates, fxRateTable } from './fx-rates.js'
import { type Install, installTable } from './install-table.js'
import { makeInstalls } from './installs.js'
import { type Lead, leadTable, makeLeads } from './leads.js'
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
import { makeReplies } from './replies.js'
import { type Reply, replyTable } from './reply-table.js'
import { makeRetentionCosts, type RetentionCost, retentionCostTable } from './retention-costs.js'
import { type Session, sessionTable } from './session-table.js'
import { makeSessions } from './sessions.js'
import { type DemoOptions, demoVolume } from './size.js'
import { makeStoreRatings, type StoreRating, storeRatingTable } from './store-ratings.js'
import { type Subscription, subscriptionTable, type Trial, trialTable } from './subscription-tables.js'
import { makeSubscriptions } from './subscriptions.js'
import { type Survey, surveyTable } from './survey-table.js'
import { makeSurveys } from './surveys.js'
import type { FilledTable } from './table.js'
import { makeTasks, type Task, taskTable } from './tasks.js'
import { makeTickets, type Ticket, ticketTable } from './tickets.js'
import { makeTrials } from './trials.js'
import { withCampaigns } from './user-campaigns.js'
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
  readonly replies: readonly Reply[]
  readonly contacts: readonly Contact[]
  readonly surveys: readonly Survey[]
  readonly trials: readonly Trial[]
  readonly subscriptions: readonly Subscription[]
  readonly accountDaily: readonly AccountDay[]
  readonly retentionCosts: readonly RetentionCost[]
  readonly tasks: readonly Task[]
  readonly storeRatings: readonly StoreRating[]
  readonly campaigns: readonly Campaign[]
  readonly adSpend: readonly AdSpend[]
  readonly acquisitionCosts: readonly AcquisitionCost[]
  readonly leads: readonly Lead[]
  readonly installs: readonly Install[]
  readonly events: readonly Event[]
}

/** Makes the demo company: the same rows for the same options, on every machine. */
export const generateDemo = (options: DemoOptions): DemoData => {
  const volume = demoVolume(options)
  const rates = fxRates()
  const accounts = makeAccounts(volume)
  const users = withCampaigns(makeUsers(volume, accounts))
  const perUsd = perUsdFrom(rates)
  const sales = makeOrders(volume, users, perUsd)
  const { orders, refunds } = makeRefunds(volume, sales.orders)
  const sessions = makeSessions(volume, users)
  const tickets = makeTickets(volume, accounts)
  const trials = makeTrials(volume, accounts)
  const subscriptions = makeSubscriptions(volume, accounts, trials, perUsd)
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
    sessions,
    ...{ tickets, replies: makeReplies(volume, tickets), contacts: makeContacts(volume, tickets) },
    surveys: makeSurveys(volume, users),
    ...{ trials, subscriptions, accountDaily: makeAccountDaily(volume, subscriptions), retentionCosts: makeRetentionCosts() },
    tasks: makeTasks(volume),
    storeRatings: makeStoreRatings(volume),
    ...{ campaigns, adSpend: makeAdSpend(volume), acquisitionCosts: makeAcquisitionCosts() },
    leads: makeLeads(volume, accounts, trials),
    installs: makeInstalls(volume, users),
    events: makeEvents(volume, { users, sessions, orders }),
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
  { table: replyTable, rows: data.replies },
  { table: contactTable, rows: data.contacts },
  { table: surveyTable, rows: data.surveys },
  { table: trialTable, rows: data.trials },
  { table: subscriptionTable, rows: data.subscriptions },
  { table: accountDailyTable, rows: data.accountDaily },
  { table: retentionCostTable, rows: data.retentionCosts },
  { table: taskTable, rows: data.tasks },
  { table: storeRatingTable, rows: data.storeRatings },
  { table: campaignTable, rows: data.campaigns },
  { table: adSpendTable, rows: data.adSpend },
  { table: acquisitionCostTable, rows: data.acquisitionCosts },
  { table: leadTable, rows: data.leads },
  { table: installTable, rows: data.installs },
  { table: eventTable, rows: data.events },
]
