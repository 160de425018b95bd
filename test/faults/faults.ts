import { chainFaults } from './chain-faults.js'
import { changeFaults } from './change-faults.js'
import { comparisonFaults } from './comparison-faults.js'
import { conversionFaults } from './conversion-faults.js'
import { dayFaults } from './day-faults.js'
import { expressionFaults } from './expression-faults.js'
import { aboutOnly, type Fault } from './fault.js'
import { filterFaults } from './filter-faults.js'
import { filterPlaceFaults } from './filter-place-faults.js'
import { foundFaults } from './found-faults.js'
import { funnelFaults } from './funnel-faults.js'
import { groupFaults } from './group-faults.js'
import { joinFaults } from './join-faults.js'
import { levelFaults } from './level-faults.js'
import { moneyFaults } from './money-faults.js'
import { numberFaults } from './number-faults.js'
import { orderFaults } from './order-faults.js'
import { periodFaults } from './period-faults.js'
import { rangeFaults } from './range-faults.js'
import { rankingFaults } from './ranking-faults.js'
import { retentionFaults } from './retention-faults.js'
import { stateFaults } from './state-faults.js'
import { windowFaults } from './window-faults.js'

/** All deliberate mistakes, theme by theme: the proof must notice each of them. */
export const faults: readonly Fault[] = [
  ...periodFaults,
  ...rangeFaults,
  ...joinFaults,
  ...groupFaults,
  ...levelFaults,
  ...rankingFaults,
  ...orderFaults,
  ...numberFaults,
  ...expressionFaults,
  ...filterFaults,
  ...filterPlaceFaults,
  ...moneyFaults,
  ...stateFaults,
  ...aboutOnly('found between times', chainFaults),
  ...aboutOnly('changes|countRepeated|atEnd|atStart|lost|came|kept', changeFaults),
  ...aboutOnly('waits until decided|later', conversionFaults),
  ...aboutOnly('waits until decided', funnelFaults),
  ...aboutOnly('found|position', foundFaults),
  ...aboutOnly('retention', retentionFaults),
  ...windowFaults,
  ...dayFaults,
  ...comparisonFaults,
]
