import { exactDifference } from '../kit/exact-decimals.js'
import { formatInstant } from '../kit/zoned-time.js'
import type { ComparedPeriod } from '../plan/plan.js'
import type { AnswerComparison, AnswerValue } from './answer.js'

/** How far a value is from the one that it is compared with, which is about the given time; nothing where there is none. */
export function compareValues(value: AnswerValue, compared: AnswerValue, period: ComparedPeriod | null, zone: string): AnswerComparison {
  if (period === null) return { ...nothing, caveats: [] }
  const isBoth = value.value !== null && compared.value !== null
  const changeExact = value.exact !== null && compared.exact !== null ? exactDifference(value.exact, compared.exact) : null
  const change = changeExact === null ? (isBoth ? difference(value, compared) : null) : Number(changeExact)
  const base = Math.abs(compared.value ?? 0)
  return {
    ...{ value: compared.value, exact: compared.exact, numerator: compared.numerator, denominator: compared.denominator },
    ...{ change, changeExact, changeRatio: change === null || base === 0 ? null : change / base },
    ...{ start: formatInstant(period.start, zone), end: formatInstant(period.end, zone), isPartial: period.isPartial },
    caveats: compared.caveats,
  }
}

const difference = (value: AnswerValue, compared: AnswerValue): number => (value.value ?? 0) - (compared.value ?? 0)

const nothing = {
  ...{ value: null, exact: null, numerator: null, denominator: null, change: null, changeExact: null, changeRatio: null },
  ...{ start: null, end: null, isPartial: false },
}
