import { engines } from '../databases/engines.js'
import { warehouseConformance } from './warehouse.js'

for (const engine of engines) warehouseConformance(engine)
