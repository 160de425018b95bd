import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { catalog } from '../../metrics/index.js'
import { openCatalog } from '../../src/catalog/open-catalog.js'
import { printCatalogSchema } from '../../src/graphql/schema/print-catalog-schema.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stale = 'It is stale: run "npm run codegen".'

it('schema/schema.graphql is the schema of the catalogue in metrics/', () => {
  const committed = readFileSync(`${root}/schema/schema.graphql`, 'utf8')
  expect(committed.trimEnd(), stale).toBe(printCatalogSchema(openCatalog(catalog)).trimEnd())
})

it('the generated types are those of the schemas and documents', async () => {
  const command = ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.yml', '--check']
  const run = promisify(execFile)(process.execPath, command, { cwd: root })
  await expect(run, stale).resolves.toBeDefined()
})
