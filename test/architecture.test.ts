import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importCycles } from './architecture/cycles.js'
import { isWithin, roomOf, rooms } from './architecture/rooms.js'
import { readSourceFile, type SourceFile } from './architecture/source-file.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'metrics', 'migrations'].flatMap(filesUnder).map((path) => readSourceFile(root, path))

const barrels = ['src/index.ts', 'src/definition/index.ts']
const configurations = /\.config\.ts$/
const meaningless = /^(utils?|helpers?|common|types|misc|shared|base|manager|constants)\.tsx?$/

describe('the house', () => {
  it('has every file in a room', () => {
    expect(paths(files.filter((file) => roomOf(file.path) === undefined))).toEqual([])
  })

  it.each(Object.keys(rooms))('%s imports only what stands before it, and its own packages', (room) => {
    expect(files.filter((file) => roomOf(file.path) === room).flatMap((file) => strangers(file, room))).toEqual([])
  })

  it('has no import cycle, types included', () => {
    expect(importCycles(files).map((cycle) => cycle.join(' → '))).toEqual([])
  })

  it('has no default export', () => {
    expect(paths(files.filter((file) => file.hasDefaultExport && !configurations.test(file.path)))).toEqual([])
  })

  it('has no barrel but the two that others import from', () => {
    expect(paths(files.filter((file) => file.isBarrel && !barrels.includes(file.path)))).toEqual([])
  })
})

describe('the files', () => {
  it('are named in kebab-case, for their subject', () => {
    const names = files.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d|\.config)?\.tsx?$/.test(basename(path)) || meaningless.test(basename(path)),
    )
    expect(paths(names)).toEqual([])
  })

  it('are short: none over 400 lines, nine of ten under 200', () => {
    expect(paths(files.filter((file) => file.lines > 400))).toEqual([])
    expect(files.filter((file) => file.lines < 200).length / files.length).toBeGreaterThanOrEqual(0.9)
  })

  it('have functions of at most 40 lines', () => {
    const long = files
      .filter(({ path }) => !path.endsWith('.tsx'))
      .flatMap(({ path, functions }) =>
        functions.filter(({ lines }) => lines > 40).map(({ line, lines }) => `${path}:${line} has ${lines} lines`),
      )
    expect(long).toEqual([])
  })
})

function strangers({ path, imports, packages }: SourceFile, room: string): readonly string[] {
  const { from, packages: allowed } = rooms[room] ?? { from: [], packages: [] }
  const elsewhere = imports.filter((each) => !isWithin(each, [room, ...from]))
  return [...elsewhere, ...packages.filter((each) => !allowed.includes(each))].map((stranger) => `${path} imports ${stranger}`)
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('/generated/'))
    .sort()
}

function paths(found: readonly SourceFile[]): readonly string[] {
  return found.map((file) => file.path)
}
