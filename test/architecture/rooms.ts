/** A room of the house: what its files may import besides each other. */
export interface Room {
  /** Folders, or single files, of the project. */
  readonly from: readonly string[]
  readonly packages: readonly string[]
}

const NODE = 'node:'
const kit = ['src/kit']
const definition = [...kit, 'src/definition']
const catalog = [...definition, 'src/catalog']
const request = [...catalog, 'src/request']
const beforeGraphql = [...request, 'src/plan', 'src/sql', 'src/warehouse', 'src/rows']
const beforeWiring = [...beforeGraphql, 'src/graphql']

/** The table of the design's first section. A line changes only with a reason, in its commit. */
export const rooms: Readonly<Record<string, Room>> = {
  'src/kit': { from: [], packages: [NODE, 'decimal.js', 'luxon', 'fastest-levenshtein', 'safe-stable-stringify'] },
  'src/definition': { from: kit, packages: [] },
  'src/catalog': { from: definition, packages: [] },
  'src/request': { from: catalog, packages: [] },
  'src/plan': { from: request, packages: [] },
  'src/sql': { from: [...definition, 'src/plan'], packages: ['knex'] },
  'src/warehouse': { from: [...kit, 'src/sql/statement.ts'], packages: [NODE, 'pg', '@electric-sql/pglite'] },
  // An answer names the statements that ran for it, with their parameters.
  'src/rows': { from: [...definition, 'src/plan', 'src/warehouse/warehouse.ts', 'src/sql/statement.ts'], packages: [] },
  'src/graphql': { from: beforeGraphql, packages: [NODE, 'graphql', '@apollo/server', 'dataloader', 'sql-formatter'] },
  'src/server': { from: beforeWiring, packages: [NODE, 'fastify', '@fastify/static', '@as-integrations/fastify', '@apollo/server'] },
  // The command line also writes the demo company (knex, PGlite), and checks zone data against its own (luxon).
  'src/cli': {
    from: [...beforeWiring, 'src/server', 'src/index.ts', 'metrics/index.ts', 'migrations'],
    packages: [NODE, 'cac', 'zod', 'jiti', 'pino', 'picocolors', 'cli-table3', 'knex', '@electric-sql/pglite', 'luxon'],
  },
  'src/playground': {
    from: [],
    packages: [
      NODE,
      'graphql',
      'react',
      'react-dom',
      'graphiql',
      '@graphiql/react',
      '@graphiql/toolkit',
      '@graphiql/plugin-explorer',
      'uplot',
      'vite',
      '@vitejs/plugin-react',
    ],
  },
  'src/index.ts': { from: ['src'], packages: [] },
  // The catalogue of the demo takes the company's clock, currency and goals from the company itself.
  metrics: { from: ['src/definition', 'migrations/demo/company.ts'], packages: [] },
  migrations: { from: kit, packages: [NODE, 'knex', 'decimal.js', 'luxon'] },
}

/** The room that a file is in. */
export function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`))
}

/** Whether a path lies in one of the folders, or is one of the files. */
export function isWithin(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`))
}
