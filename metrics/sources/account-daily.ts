import { date, decimal, id, integer, source } from '../../src/definition/index.js'
import { accounts } from './accounts.js'

/** What the largest accounts use, one row a day: levels, that add up over accounts and never over days. A missing day goes by the last one before. */
export const accountDaily = source('accountDaily', {
  label: { en: 'Accounts by day', fr: 'Comptes par jour' },
  description: {
    en: 'How many seats the largest accounts use and what credit they have left, at the end of each day; some days are missing.',
    fr: 'Combien de postes utilisent les plus grands comptes et quel crédit il leur reste, à la fin de chaque jour ; certains jours manquent.',
  },
  key: ['accountId', 'day'],
  time: 'day',
  states: { at: 'day', of: 'accountId' },
  columns: { day: date(), accountId: id(), seatsUsed: integer(), balance: decimal() },
  joins: { account: { to: accounts, by: 'accountId' } },
})
