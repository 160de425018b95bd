import { defineConfig } from 'tsdown'

const common = { outDir: 'dist', format: 'esm', platform: 'node', target: 'node20.19', fixedExtension: false } as const

// What can't be part of another file: PGlite finds its own beside its code, jiti its compiler; the dialects that knex would ask for are not installed.
const apart = [
  /^@electric-sql\//,
  'jiti',
  'pg-native',
  'pg-query-stream',
  'better-sqlite3',
  'sqlite3',
  'mysql',
  'mysql2',
  'oracledb',
  'tedious',
]

/**
 * Builds the package: its entry with types for other programs, which brings no package along; and the program with the demo company, which
 * brings all of them, since many small files take longer to find than to run. The page has its own build.
 */
export default defineConfig([
  { ...common, entry: { index: 'src/index.ts' }, clean: ['dist/*.js', 'dist/*.d.ts'], dts: true },
  {
    ...common,
    entry: { 'cli/main': 'src/cli/main.ts', 'warehouse/pglite-worker': 'src/warehouse/pglite-worker.ts' },
    clean: ['dist/cli', 'dist/warehouse', 'dist/chunks'],
    deps: { alwaysBundle: [/.*/], neverBundle: apart, onlyBundle: false },
    dts: false,
    outputOptions: { chunkFileNames: 'chunks/[name]-[hash].js' },
  },
])
