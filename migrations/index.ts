import type { Knex } from 'knex'
import { createReferences } from './20250101-create-references.js'
import { createCustomers } from './20250102-create-customers.js'
import { createTraffic } from './20250103-create-traffic.js'
import { createOrders } from './20250104-create-orders.js'
import { createSupport } from './20250105-create-support.js'
import { createSubscriptions } from './20250106-create-subscriptions.js'
import { createOperations } from './20250107-create-operations.js'
import { createAcquisition } from './20250108-create-acquisition.js'
import { createConversations } from './20250109-create-conversations.js'
import type { NamedMigration } from './named-migration.js'

const migrations: readonly NamedMigration[] = [
  ...[createReferences, createCustomers, createTraffic, createOrders, createSupport],
  ...[createSubscriptions, createOperations, createAcquisition, createConversations],
]

/** The demo company's migrations in their order, as an explicit list: nothing is looked up in a folder, so a bundle carries them along. */
export const migrationSource: Knex.MigrationSource<NamedMigration> = {
  getMigrations: async () => [...migrations],
  getMigrationName: (migration) => migration.name,
  getMigration: async (migration) => migration,
}
