import { describe } from 'vitest'
import type { TestEngine } from '../databases/test-engine.js'
import { warehouseFailures } from './warehouse-failures.js'
import { warehouseLimits } from './warehouse-limits.js'
import { warehouseSnapshots } from './warehouse-snapshots.js'
import { warehouseValues } from './warehouse-values.js'

/** What every engine must do alike before Etalon answers from it. */
export function warehouseConformance(engine: TestEngine): void {
  describe.skipIf(!engine.available)(`the warehouse of ${engine.name}`, () => {
    warehouseValues(engine)
    warehouseSnapshots(engine)
    warehouseFailures(engine)
    warehouseLimits(engine)
  })
}
