import { is, segment } from '../../src/definition/index.js'
import { segment as accountSegment } from '../dimensions/segment.js'

/** The largest accounts. */
export const enterpriseCustomers = segment('enterpriseCustomers', {
  label: { en: 'Enterprise customers', fr: 'Grands comptes' },
  description: {
    en: 'Accounts of the segment “enterprise”.',
    fr: 'Comptes du segment « enterprise ».',
  },
  filter: is(accountSegment, 'enterprise'),
})
