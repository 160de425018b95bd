import type { Knex } from 'knex'

/** A knex migration that carries its own name: the key under which knex remembers that it ran. */
export interface NamedMigration extends Knex.Migration {
  readonly name: string
}
