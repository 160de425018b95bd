import { type RowOf, table } from './table.js'

export const countryTable = table('countries', { code: 'text', name: 'text', currency: 'text', timeZone: 'text' })
export type Country = RowOf<typeof countryTable>

/** The twelve countries, each with the currency it is billed in. */
export const countries: readonly Country[] = [
  { code: 'DE', name: 'Germany', currency: 'EUR', timeZone: 'Europe/Berlin' },
  { code: 'FR', name: 'France', currency: 'EUR', timeZone: 'Europe/Paris' },
  { code: 'ES', name: 'Spain', currency: 'EUR', timeZone: 'Europe/Madrid' },
  { code: 'NL', name: 'Netherlands', currency: 'EUR', timeZone: 'Europe/Amsterdam' },
  { code: 'IE', name: 'Ireland', currency: 'EUR', timeZone: 'Europe/Dublin' },
  { code: 'MT', name: 'Malta', currency: 'EUR', timeZone: 'Europe/Malta' },
  { code: 'GB', name: 'United Kingdom', currency: 'GBP', timeZone: 'Europe/London' },
  { code: 'US', name: 'United States', currency: 'USD', timeZone: 'America/New_York' },
  { code: 'CA', name: 'Canada', currency: 'USD', timeZone: 'America/St_Johns' },
  { code: 'JP', name: 'Japan', currency: 'JPY', timeZone: 'Asia/Tokyo' },
  { code: 'LB', name: 'Lebanon', currency: 'LBP', timeZone: 'Asia/Beirut' },
  { code: 'NZ', name: 'New Zealand', currency: 'USD', timeZone: 'Pacific/Auckland' },
]

/** How often each country occurs among new customers. */
export const countryWeights: readonly (readonly [string, number])[] = [
  ['DE', 24],
  ['FR', 18],
  ['ES', 12],
  ['NL', 9],
  ['IE', 6],
  ['MT', 1.5],
  ['GB', 9],
  ['US', 10],
  ['CA', 2],
  ['JP', 4],
  ['LB', 2.5],
  ['NZ', 2],
]

/** The currency in which a user of that country pays; euro where the country is unknown. */
export const currencyOf = (code: string | null): string => countries.find((country) => country.code === code)?.currency ?? 'EUR'
