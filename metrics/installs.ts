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
import { mobileUsers } from './segments/mobile-users.js'
import { payingPlans } from './segments/paying-plans.js'
import { adSpend } from './sources/ad-spend.js'
import { installs } from './sources/installs.js'

const dimensions = [platform, store, appVersion, country, plan, channel, channelKind, campaign]
const filters = [isNot(installs.user.isTest, true)]

/** How often the app was installed. */
export const installCount = metric({
  name: 'installs',
  label: { en: 'Installs', fr: 'Installations' },
  description: {
    en: 'How often the app was installed. A second device and an install after a removal count again, so installs are not users. Our own test users are left out.',
    fr: 'Nombre d’installations de l’application. Un second appareil et une installation après un retrait comptent à nouveau : les installations ne sont pas des utilisateurs. Nos utilisateurs de test sont exclus.',
  },
  synonyms: { en: ['downloads', 'app installs'], fr: ['téléchargements', 'installations de l’application'] },
  example: {
    en: 'Four people install the app, one of them on two devices and one again after a removal: 6.',
    fr: 'Quatre personnes installent l’application, dont une sur deux appareils et une à nouveau après un retrait : 6.',
  },
  numerator: count(installs),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'vanity',
  segments: [payingPlans],
})

/** How often the app was removed. */
export const uninstalls = metric({
  name: 'uninstalls',
  label: { en: 'Uninstalls', fr: 'Désinstallations' },
  description: {
    en: 'How often the app was removed from a device in the period, whenever it had been installed; by the version that had been.',
    fr: 'Nombre de retraits de l’application d’un appareil dans la période, quelle que soit la date d’installation ; selon la version installée.',
  },
  synonyms: { en: ['app removals', 'deletions'], fr: ['retraits', 'suppressions de l’application'] },
  example: {
    en: 'The app is removed from two devices, on one of which it had been since June: 2.',
    fr: 'L’application est retirée de deux appareils, dont un où elle était depuis juin : 2.',
  },
  numerator: count(installs, isPresent(installs.uninstalledAt), { at: installs.uninstalledAt }),
  filters,
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans],
})

/** How many more devices have the app. */
export const netInstalls = metric({
  name: 'netInstalls',
  label: { en: 'Net installs', fr: 'Installations nettes' },
  description: {
    en: 'Installs less uninstalls of the period: below 0 where the app was removed more often than it was installed.',
    fr: 'Installations moins désinstallations de la période : moins de 0 si l’application est plus souvent retirée qu’installée.',
  },
  synonyms: { en: ['install growth', 'net app installs'], fr: ['croissance des installations', 'solde des installations'] },
  example: {
    en: '6 installs and 2 removals: 4.',
    fr: '6 installations et 2 retraits : 4.',
  },
  numerator: minus(installCount, uninstalls),
  dimensions,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [payingPlans],
})

/** What an install costs. */
export const costPerInstall = metric({
  name: 'costPerInstall',
  label: { en: 'Cost per install', fr: 'Coût par installation' },
  description: {
    en: 'What the campaigns for installs cost in the period, for each install in it, whatever brought it. Nothing where money was spent and nobody installed.',
    fr: 'Coût dans la période des campagnes visant des installations, pour chaque installation, quelle qu’en soit l’origine. Rien là où l’on a dépensé et personne n’a installé.',
  },
  synonyms: { en: ['CPI', 'install cost'], fr: ['CPI', 'coût d’installation'] },
  example: {
    en: '€30 for the campaigns that want installs, and 6 installs: €5.',
    fr: '30 € pour les campagnes visant des installations, et 6 installations : 5 €.',
  },
  numerator: sum(adMoney, is(adSpend.campaign.goal, 'installs')),
  denominator: installCount,
  dimensions: [channel, channelKind, campaign, platform, country],
  format: money.inReportingCurrency,
  owner: 'growth',
  tags: ['acquisition'],
  usefulness: 'actionable',
  segments: [mobileUsers],
  goal: { direction: 'down', target: 1, by: '2025-12-31' },
})
