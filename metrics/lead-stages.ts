import { events, funnel, isPresent } from '../src/definition/index.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { leads } from './sources/leads.js'

/** From the first interest to a customer. */
export const leadStages = funnel('leadStages', {
  label: { en: 'Stages of leads', fr: 'Étapes des prospects' },
  description: {
    en: 'Leads, and how many of them become marketing qualified, sales qualified and customers within 180 days of coming.',
    fr: 'Prospects, et combien sont qualifiés par le marketing, pour la vente, puis deviennent clients en moins de 180 jours.',
  },
  steps: [
    { name: 'lead', label: { en: 'Lead', fr: 'Prospect' }, events: events(leads), by: leads.id },
    { name: 'mql', label: 'MQL', events: events(leads, isPresent(leads.mqlAt), { at: leads.mqlAt }), by: leads.id },
    { name: 'sql', label: 'SQL', events: events(leads, isPresent(leads.sqlAt), { at: leads.sqlAt }), by: leads.id },
    {
      name: 'customer',
      label: { en: 'Customer', fr: 'Client' },
      events: events(leads, isPresent(leads.wonAt), { at: leads.wonAt }),
      by: leads.id,
    },
  ],
  within: { days: 180 },
  dimensions: [channel, channelKind, campaign, country],
})
