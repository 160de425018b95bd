import { writeFileSync } from 'node:fs'
import { tallyDemo } from './tally/expected.js'
import { formatJson } from './tally/format-json.js'

writeFileSync(new URL('expected.json', import.meta.url), formatJson(tallyDemo({ size: 'small' })))
