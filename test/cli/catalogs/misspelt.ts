import { catalog, count, decimal, id, metric, source, sum } from 'etalon'

const payments = source('payments', { key: 'id', columns: { id: id(), amount: decimal() } })

const paid = metric({
  name: 'paid',
  description: 'What was paid.',
  // @ts-expect-error a column that does not exist
  numerator: sum(payments.amuont),
  denominator: count(payments),
})

export const definition = catalog({ name: 'till', sources: [payments], dimensions: [], metrics: [paid] })
