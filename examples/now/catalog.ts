import { atEnd, count, date, catalog as declare, id, metric, rolling, source } from 'etalon'

const bookings = source('bookings', {
  key: 'id',
  time: 'startsOn',
  states: { from: 'startsOn', to: 'endsOn' },
  columns: { id: id(), startsOn: date(), endsOn: date() },
})
const stays = count(bookings)

export const catalog = declare({
  name: 'Rooms',
  sources: [bookings],
  dimensions: [],
  metrics: [
    metric({ name: 'stays', description: 'Stays that begin in the period, booked ones included.', numerator: stays }),
    metric({ name: 'staysOf28Days', description: 'Stays that began in the last 28 days.', numerator: rolling(stays, { days: 28 }) }),
    metric({ name: 'guests', description: 'Stays that go on at the end.', numerator: atEnd(stays) }),
  ],
  now: '2024-03-15T12:00:00Z',
})
