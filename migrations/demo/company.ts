/** The demo company in a few facts, for the catalogue that measures it: its clock (`now`), the first day of its data, its currency and zone, the goals it set itself. */
export const demoCompany = Object.freeze({
  name: 'Quillet',
  now: '2025-12-31T12:00:00Z',
  firstDay: '2024-01-01',
  lastDay: '2025-12-31',
  timeZone: 'UTC',
  reportingCurrency: 'EUR',
  currencies: Object.freeze(['EUR', 'USD', 'GBP', 'JPY', 'LBP'] as const),
  goals: Object.freeze({ customerSatisfaction: '0.75', averageOrderValue: '45', churnRate: '0.02', trialsStarted: '4' }),
})
