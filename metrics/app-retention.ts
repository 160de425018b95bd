import { count, events, is, isNot, money, retention, sum } from '../src/definition/index.js'
import { signUps } from './returning-users.js'
import { orders } from './sources/orders.js'
import { sessions } from './sources/sessions.js'
import { users } from './sources/users.js'

const isOrder = [isNot(orders.status, 'cancelled'), is(orders.isTest, false)]

/** Who comes back to the app, by the time of sign-up. */
export const appRetention = retention('appRetention', {
  label: { en: 'App retention', fr: 'Rétention de l’application' },
  description: {
    en: 'Users by the period in which they signed up, and how many of them began a session in each period after. Our own test users are left out.',
    fr: 'Utilisateurs selon la période de leur inscription, et combien ont commencé une session dans chacune des périodes suivantes. Nos utilisateurs de test sont exclus.',
  },
  start: signUps,
  return: events(sessions),
  by: [users.id, sessions.userId],
  values: [
    {
      name: 'revenue',
      label: { en: 'Revenue to date', fr: 'Revenu à ce jour' },
      of: sum(money(orders.amount, { currency: orders.currency, at: orders.placedAt }), ...isOrder),
      by: orders.userId,
    },
    { name: 'orders', label: { en: 'Orders to date', fr: 'Commandes à ce jour' }, of: count(orders, ...isOrder), by: orders.userId },
  ],
})
