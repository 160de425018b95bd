import { casesOf } from '../prove/prove-case.js'
import { askingOf } from '../prove/asking.js'
import { checkCase } from '../prove/check-case.js'
import { openPglite } from '../prove/engines/pglite.js'
import { caseText } from '../prove/report/case-text.js'
import { shrink } from '../prove/shrink/shrink.js'
const [seed = 1, place = 0, ms = 30000] = process.argv.slice(2).map(Number)
const engine = await openPglite()
const drawn = casesOf(seed)
const one = drawn.cases[place]!
await engine.load(drawn.world.tables)
const { broken } = await checkCase(one, askingOf(drawn.catalog, engine.warehouse))
if (broken === null) console.log('holds')
else console.log(caseText(ms === 0 ? { prove: one, ...broken } : await shrink({ prove: one, ...broken }, engine, ms)))
await engine.close()
