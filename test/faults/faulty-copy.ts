import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fault, faulty } from './fault.js'

const copied = ['src', 'metrics', 'migrations', 'test', 'schema', 'package.json', 'tsconfig.json']

/** A copy of the project in a temporary folder, which one fault after the other is put into. */
export interface FaultyCopy {
  readonly folder: string
  /** Puts in the fault, and takes out the one before it; null: takes it out. Throws where the fault is stale. */
  readonly put: (fault: Fault | null) => void
  readonly remove: () => void
}

/** Copies the project of the given folder, beside a link to its packages. */
export function makeCopy(project: string): FaultyCopy {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-faults-'))
  for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  let before: { readonly path: string; readonly text: string } | null = null
  const put: FaultyCopy['put'] = (fault) => {
    if (before !== null) writeFileSync(before.path, before.text)
    before = null
    if (fault === null) return
    const path = join(folder, fault.file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, faulty(text, fault))
    before = { path, text }
  }
  return { folder, put, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
