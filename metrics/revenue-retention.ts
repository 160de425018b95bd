import { atStart, metric, minus, percentage, plus } from '../src/definition/index.js'
import { changed, common, recurring } from './recurring-revenue-changes.js'

/** The share of recurring revenue that leaves. */
export const revenueChurnRate = metric({
  ...common,
  name: 'revenueChurnRate',
  label: { en: 'Revenue churn rate', fr: 'Taux d’attrition du revenu' },
  description: {
    en: 'Churned monthly recurring revenue as a share of that at the start of the period.',
    fr: 'Revenu mensuel récurrent perdu, en part de celui du début de la période.',
  },
  synonyms: { en: ['MRR churn rate', 'dollar churn', 'gross churn'], fr: ['churn de revenu', 'attrition du MRR en part'] },
  example: {
    en: '€100 of €1,000 a month are lost: 10 %.',
    fr: '100 € sur 1 000 € par mois sont perdus : 10 %.',
  },
  numerator: changed.churned,
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'down', target: 0.02, by: '2025-12-31' },
})

/** What the customers of the start still bring, with what they pay more. */
export const netRevenueRetention = metric({
  ...common,
  name: 'netRevenueRetention',
  label: { en: 'Net revenue retention', fr: 'Rétention nette du revenu' },
  description: {
    en: 'Recurring revenue at the start of the period, with expansion, less contraction and churn, as a share of that start: above 100 % where expansion outweighs losses.',
    fr: 'Revenu récurrent du début de la période, plus l’expansion, moins la contraction et les pertes, en part de ce début : au-dessus de 100 % si l’expansion l’emporte.',
  },
  synonyms: { en: ['NRR', 'NDR', 'net dollar retention'], fr: ['NRR', 'rétention nette'] },
  example: {
    en: 'Of €1,000 a month €100 are lost and €40 given up, and €50 come on top: 91 %.',
    fr: 'De 1 000 € par mois, 100 € sont perdus et 40 € abandonnés, et 50 € s’ajoutent : 91 %.',
  },
  numerator: minus(minus(plus(atStart(recurring), changed.expansion), changed.contraction), changed.churned),
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'up', target: 1, by: '2025-12-31' },
})

/** What the customers of the start still bring, without what they pay more. */
export const grossRevenueRetention = metric({
  ...common,
  name: 'grossRevenueRetention',
  label: { en: 'Gross revenue retention', fr: 'Rétention brute du revenu' },
  description: {
    en: 'Recurring revenue at the start of the period, less contraction and churn, as a share of that start: never above 100 %.',
    fr: 'Revenu récurrent du début de la période, moins la contraction et les pertes, en part de ce début : jamais plus de 100 %.',
  },
  synonyms: { en: ['GRR', 'GDR', 'gross dollar retention'], fr: ['GRR', 'rétention brute'] },
  example: {
    en: 'Of €1,000 a month €100 are lost and €40 given up: 86 %.',
    fr: 'De 1 000 € par mois, 100 € sont perdus et 40 € abandonnés : 86 %.',
  },
  numerator: minus(minus(atStart(recurring), changed.contraction), changed.churned),
  denominator: atStart(recurring),
  format: percentage,
  goal: { direction: 'up', target: 0.97, by: '2025-12-31' },
})
