import { dimension } from '../../src/definition/index.js'
import { orders } from '../sources/orders.js'

export const country = dimension('country', { label: { en: 'Country', fr: 'Pays' }, from: [orders.user.country] })
