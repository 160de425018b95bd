import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  average,
  bucket,
  catalog,
  count,
  decimal,
  dimension,
  id,
  integer,
  is,
  metric,
  percentage,
  source,
  sum,
  text,
} from '../../src/definition/index.js'

const customers = source('customers', {
  table: 'customer',
  key: 'customerId',
  columns: {
    customerId: id(),
    tenure: integer(),
    internetService: text(),
    contract: text('Month-to-month', 'One year', 'Two year'),
    paymentMethod: text(),
    monthlyCharges: decimal(),
    totalCharges: decimal(),
    churn: text('Yes', 'No'),
  },
})

const description = 'As others published it.'
const left = is(customers.churn, 'Yes')

/** The telephone customers: a source without any time. */
export const telco = openCatalog(
  catalog({
    name: 'telco',
    sources: [customers],
    dimensions: [
      dimension('contract', { from: [customers.contract] }),
      dimension('paymentMethod', { from: [customers.paymentMethod] }),
      dimension('internetService', { from: [customers.internetService] }),
      dimension('tenure', { from: [bucket(customers.tenure, [1, 13, 25, 49])] }),
    ],
    metrics: [
      metric({ name: 'customers', description, numerator: count(customers) }),
      metric({ name: 'churned', description, numerator: count(customers, left) }),
      metric({ name: 'churn', description, numerator: count(customers, left), denominator: count(customers), format: percentage }),
      metric({ name: 'lostRevenue', description, numerator: sum(customers.totalCharges, left) }),
      metric({
        name: 'lostShare',
        description,
        numerator: sum(customers.totalCharges, left),
        denominator: sum(customers.totalCharges),
        format: percentage,
      }),
      metric({ name: 'meanTenure', description, numerator: average(customers.tenure) }),
      metric({ name: 'meanCharge', description, numerator: average(customers.monthlyCharges) }),
    ],
  }),
)
