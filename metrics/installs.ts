import { count, is, isNot, isPresent, metric, minus, money, sum } from '../src/definition/index.js'
import { adMoney } from './ad-spend.js'
import { appVersion } from './dimensions/app-version.js'
import { campaign } from './dimensions/campaign.js'
import { channel } from './dimensions/channel.js'
import { channelKind } from './dimensions/channel-kind.js'
import { country } from './dimensions/country.js'
import { plan } from './dimensions/plan.js'
import { platform } from './dimensions/platform.js'
import { store } from './dimensions/store.js'
import { adSpend } from './sources/ad-spend.js'
import { installs } from './sources/installs.js'

const dimensions = [platform, store, appVersion, country, plan, channel, channelKind, campaign]
const filters = [isNot(installs.user.isTest, true)]

/** How often the app was installed. */
export const installCount = metric({
  name: 'installs',
  label: { en: 'Installs', fr: 'Installations' },
  description:
    'How often the app was installed. A second device and an install after a removal count again, so installs are not users. Our own test users are left out.',
  numerator: count(installs),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
})

/** How often the app was removed. */
export const uninstalls = metric({
  name: 'uninstalls',
  label: { en: 'Uninstalls', fr: 'Désinstallations' },
  description: 'How often the app was removed from a device in the period, whenever it had been installed; by the version that had been.',
  numerator: count(installs, isPresent(installs.uninstalledAt), { at: installs.uninstalledAt }),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
})

/** How many more devices have the app. */
export const netInstalls = metric({
  name: 'netInstalls',
  label: { en: 'Net installs', fr: 'Installations nettes' },
  description: 'Installs less uninstalls of the period: below 0 where the app was removed more often than it was installed.',
  numerator: minus(installCount, uninstalls),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
})

/** What an install costs. */
export const costPerInstall = metric({
  name: 'costPerInstall',
  label: { en: 'Cost per install', fr: 'Coût par installation' },
  description:
    'What the campaigns for installs cost in the period, for each install in it, whatever brought it. Nothing where money was spent and nobody installed.',
  numerator: sum(adMoney, is(adSpend.campaign.goal, 'installs')),
  denominator: installCount,
  dimensions: [channel, channelKind, campaign, platform, country],
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['acquisition'],
  goal: { direction: 'down', target: 1, by: '2025-12-31' },
})
