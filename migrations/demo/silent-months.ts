import { day, monthOf } from './instant.js'

/** The country with few customers and large orders: its average is far from the others', and it is silent for three months. */
export const rareCountry = 'MT'

/** Trap: the months in which nobody of the rare country orders anything. */
export const silentMonths: readonly string[] = ['2024-11', '2025-02', '2025-06']

/** The instant itself, or 31 days on where it would break the silence. */
export const afterSilence = (country: string | null, at: number): number =>
  country === rareCountry && silentMonths.includes(monthOf(at)) ? at + 31 * day : at
