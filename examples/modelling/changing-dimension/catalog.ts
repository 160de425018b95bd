import { count, date, catalog as declare, dimension, id, metric, source, text } from 'etalon'

const sizes = source('sizes', {
  table: 'customer_size',
  key: ['customer', 'since'],
  columns: { customer: id(), since: date(), until: date(), size: text('small', 'large') },
})

const tickets = source('tickets', {
  table: 'ticket',
  key: 'id',
  time: 'openedOn',
  columns: { id: id(), customer: id(), openedOn: date() },
  joins: { was: { to: sizes, by: 'customer', asOf: { at: 'openedOn', key: 'since', to: 'until' } } },
})

const sizeThen = dimension('sizeThen', { label: 'Size of the customer at the time', from: [tickets.was.size] })

export const catalog = declare({
  name: 'Tickets by size',
  sources: [tickets, sizes],
  dimensions: [sizeThen],
  metrics: [metric({ name: 'tickets', description: 'Tickets opened.', numerator: count(tickets), dimensions: [sizeThen] })],
})
