// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code.
import type { Fault } from './fault.js'

/** Mistakes in what is converted to one currency. */
export const moneyFaults: readonly Fault[] = [
  {
    name: 'rate-of-next-day',
    says: 'money is converted at the rate of the day after',
    file: 'src/sql/money-sql.ts',
    find: '<= ${day} order by',
    replace: '<= ${day} + 1 order by',
  },
  {
    name: 'rate-of-that-day-missed',
    says: 'money is converted at the last rate before its day',
    file: 'src/sql/money-sql.ts',
    find: '<= ${day} order by',
    replace: '< ${day} order by',
  },
  {
    name: 'first-known-rate',
    says: 'money is converted at the first rate that is known instead of the last',
    file: 'src/sql/money-sql.ts',
    find: 'order by ${column(rates.day)} desc limit 1',
    replace: 'order by ${column(rates.day)} asc limit 1',
  },
  {
    name: 'rate-day-in-zone',
    says: 'the day of a rate depends on the zone of the request',
    file: 'src/sql/money-sql.ts',
    find: "dialect.dateIn(at, 'UTC')",
    replace: 'dialect.dateIn(at, writing.zone)',
  },
  {
    name: 'money-unconverted',
    says: 'amounts of several currencies are added up as they are',
    file: 'src/sql/money-sql.ts',
    find: 'case when ${currency} = ${target} then ${amount} else',
    replace: 'case when true or ${currency} = ${target} then ${amount} else',
  },
  {
    name: 'other-currency-counted',
    says: 'where there is but one currency, amounts of others are added up with it',
    file: 'src/sql/money-sql.ts',
    find: 'case when ${currency} = ${target} then ${amount} end',
    replace: '${amount}',
    about: 'world with one currency',
  },
  {
    name: 'rates-swapped',
    says: 'money is multiplied by the rate that it should be divided by',
    file: 'src/sql/money-sql.ts',
    find: '${amount} * ${to} * ${moreDecimals} / nullif(${from}, 0)',
    replace: '${amount} * ${from} * ${moreDecimals} / nullif(${to}, 0)',
  },
  {
    name: 'missing-rate-as-one',
    says: 'a rate that is missing is 1',
    file: 'src/sql/money-sql.ts',
    find: "const rate = identifier(alias, 'rate')",
    replace: "const rate = fragment`coalesce(${identifier(alias, 'rate')}, 1)`",
  },
  {
    name: 'missing-rate-silent',
    says: 'amounts without a rate are left out without a word',
    file: 'src/plan/plan-field.ts',
    find: 'of === null ? [] : unconvertedSlots(',
    replace: 'of === null || of.kind ? [] : unconvertedSlots(',
  },
  {
    name: 'rounded-to-cents',
    says: 'a converted amount is rounded to cents',
    file: 'src/sql/money-sql.ts',
    find: 'nullif(${from}, 0), 6)',
    replace: 'nullif(${from}, 0), 2)',
  },
  {
    name: 'currency-ignored',
    says: 'money is shown in the currency of the catalogue, whatever is asked',
    file: 'src/plan/make-plan.ts',
    find: 'target: currency }',
    replace: 'target: catalog.definition.exchangeRates?.reporting ?? currency }',
  },
]
