import { defineConfig } from 'tsdown'

/** Builds the package: its entry with types, the command line with the demo company, and the embedded database's worker. The page has its own build. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'warehouse/pglite-worker': 'src/warehouse/pglite-worker.ts',
  },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Only what this build makes: the page lies in dist/playground.
  clean: ['dist/*.js', 'dist/*.d.ts', 'dist/cli', 'dist/warehouse', 'dist/chunks'],
  dts: { entry: 'src/index.ts' },
  outputOptions: { chunkFileNames: 'chunks/[name]-[hash].js' },
  fixedExtension: false,
})
