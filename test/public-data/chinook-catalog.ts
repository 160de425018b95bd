import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  catalog,
  count,
  countDistinct,
  decimal,
  dimension,
  id,
  integer,
  metric,
  source,
  sum,
  text,
  times,
  timestamp,
} from '../../src/definition/index.js'

const artists = source('artists', { table: 'artist', key: 'artistId', columns: { artistId: id(), name: text() } })
const albums = source('albums', {
  table: 'album',
  key: 'albumId',
  columns: { albumId: id(), title: text(), artistId: id() },
  joins: { artist: { to: artists, by: 'artistId' } },
})
const genres = source('genres', { table: 'genre', key: 'genreId', columns: { genreId: id(), name: text() } })
const tracks = source('tracks', {
  table: 'track',
  key: 'trackId',
  columns: { trackId: id(), name: text(), albumId: id(), genreId: id() },
  joins: { album: { to: albums, by: 'albumId' }, genre: { to: genres, by: 'genreId' } },
})
const customers = source('customers', {
  table: 'customer',
  key: 'customerId',
  columns: { customerId: id(), lastName: text(), country: text() },
})
const invoices = source('invoices', {
  table: 'invoice',
  key: 'invoiceId',
  time: 'invoiceDate',
  columns: { invoiceId: id(), customerId: id(), invoiceDate: timestamp({ withoutZone: 'UTC' }), total: decimal() },
  joins: { customer: { to: customers, by: 'customerId' } },
})
const lines = source('lines', {
  table: 'invoice_line',
  key: 'invoiceLineId',
  columns: { invoiceLineId: id(), invoiceId: id(), trackId: id(), unitPrice: decimal(), quantity: integer() },
  joins: { invoice: { to: invoices, by: 'invoiceId' }, track: { to: tracks, by: 'trackId' } },
  computed: (row) => ({ value: times(row.unitPrice, row.quantity) }),
})

const country = dimension('country', { from: [invoices.customer.country, lines.invoice.customer.country] })
const customer = dimension('customer', { from: [invoices.customerId] })
const genre = dimension('genre', { from: [lines.track.genre.name] })
const artist = dimension('artist', { from: [lines.track.album.artist.name] })

const description = 'As others published it.'
const at = lines.invoice.invoiceDate
const revenue = metric({ name: 'revenue', description, numerator: sum(invoices.total) })

/** The sum of invoices by genre, as one would like to write it: an invoice has no genre, so the types refuse it. */
const trap = () =>
  metric({
    name: 'trap',
    description,
    numerator: sum(invoices.total),
    // @ts-expect-error: the genre reaches the lines of an invoice, not the invoice.
    dimensions: [genre],
  })

/** The music shop. */
export const chinook = openCatalog(
  catalog({
    name: 'chinook',
    sources: [artists, albums, genres, tracks, customers, invoices, lines],
    dimensions: [country, customer, genre, artist],
    metrics: [
      revenue,
      metric({ name: 'customers', description, numerator: countDistinct(invoices.customerId) }),
      metric({ name: 'revenuePerCustomer', description, numerator: sum(invoices.total), denominator: countDistinct(invoices.customerId) }),
      metric({ name: 'invoices', description, numerator: count(invoices) }),
      metric({ name: 'units', description, numerator: sum(lines.quantity, { at }) }),
      metric({ name: 'lineRevenue', description, numerator: sum(lines.value, { at }) }),
    ],
    now: '2021-11-01T00:00:00Z',
  }),
)

/** The definitions of the trap, for a catalogue that must not open. */
export const trapped = () =>
  catalog({
    name: 'trapped',
    sources: [artists, albums, genres, tracks, customers, invoices, lines],
    dimensions: [genre],
    metrics: [trap()],
  })
