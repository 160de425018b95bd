import { openCatalog } from '../../src/catalog/open-catalog.js'
import {
  type CatalogDefinition,
  count,
  catalog as declare,
  dimension,
  id,
  metric,
  source,
  text,
  timestamp,
} from '../../src/definition/index.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { defaultLimits } from '../../src/request/limits.js'
import { makeRequest } from '../../src/request/make-request.js'
import type { Question } from '../../src/request/question.js'
import { resolveScope } from '../../src/request/scope.js'
import { compile } from '../../src/sql/compile.js'
import { postgres } from '../../src/sql/postgres.js'
import { catalog as definition, tenMetrics } from './catalog.js'
import { type Finding, milliseconds } from './finding.js'
import { takingTurns } from './measure.js'

/** How long definitions take to check, and a question to become SQL: no database takes part. */
export async function compiling(): Promise<readonly Finding[]> {
  const [compile = Number.NaN] = await takingTurns(300, [compileTenMetrics()], 200)
  const large = largeDefinition()
  const [load = Number.NaN] = await takingTurns(9, [() => openCatalog(large)], 0)
  return [
    { what: 'a request of ten metrics → SQL, warm', target: '< 1 ms', measured: milliseconds(compile), holds: compile < 1 },
    { what: '100 metrics x 100 dimensions, checked', target: '< 50 ms', measured: milliseconds(load), holds: load < 50 },
  ]
}

function compileTenMetrics(): () => void {
  const catalog = openCatalog(definition)
  const names = tenMetrics.map(({ name }) => name)
  const question: Question = {
    fields: names.map((name) => ({ key: name, metric: name, where: null, segments: [] })),
    range: { last: { count: 12, unit: 'month' } },
    ...{ grain: 'month', by: ['country'], where: { country: { in: ['AX', 'BX', 'CX'] } }, segments: [], subtotals: [], orderBy: [] },
    ...{ timeZone: 'Europe/Paris', calendar: null, currency: null, having: null, top: null, first: 1000, after: null },
    wants: { rows: true, total: true, totalCount: false },
  }
  const asking = { catalog, limits: defaultLimits, scope: resolveScope([], {}), now: Date.parse('2026-01-01T00:00:00Z') }
  return () => {
    const request = makeRequest(question, asking)
    if (!('kind' in request)) throw request[0]
    compile(makePlan(request), postgres)
  }
}

function largeDefinition(): CatalogDefinition {
  const columns = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`column${n}`, text()]))
  const facts = source('facts', { key: 'id', time: 'at', columns: { ...columns, id: id(), at: timestamp() } })
  const dimensions = Object.keys(columns).map((name) => dimension(name, { from: [facts[name as 'id']] }))
  const metrics = Array.from({ length: 100 }, (_, n) =>
    metric({ name: `metric${n}`, description: 'One of a hundred.', numerator: count(facts), dimensions }),
  )
  return declare({ name: 'large', sources: [facts], dimensions, metrics })
}
