/** How every reading session of every engine is set, so that two engines write the same values as the same text. */
export const sessionSettings: Readonly<Record<string, string>> = Object.freeze({
  default_transaction_read_only: 'on',
  default_transaction_isolation: 'repeatable read',
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  jit: 'off',
})

/** The settings as the `options` of a PostgreSQL startup message: they arrive with the connection, without a round trip. */
export function startupOptions(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`)
    .join(' ')
}

/** The settings as SQL commands, for a session that has no startup message of ours. */
export function settingCommands(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `set ${name} = '${value.replaceAll("'", "''")}';`)
    .join(' ')
}
