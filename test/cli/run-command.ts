import { vi } from 'vitest'
import { runCommandLine } from '../../src/cli/command-line.js'
import { reportError } from '../../src/cli/report-error.js'

/** What a command did: its exit code, what it printed, what it noted beside. */
export interface CommandResult {
  readonly code: number
  readonly printed: string
  readonly noted: string
}

/** The variables that a test sets; a database of the machine must not be taken for the test's. */
export type TestEnvironment = Readonly<Record<string, string | undefined>>

/** Runs a command line as the program does, in this process, with nothing set but what is said. */
export async function runCommand(parameters: readonly string[], environment: TestEnvironment = {}): Promise<CommandResult> {
  const printed: string[] = []
  const noted: string[] = []
  const output = { print: (line: string) => void printed.push(line), note: (line: string) => void noted.push(line) }
  // The parser prints help by itself.
  const console = vi.spyOn(globalThis.console, 'info').mockImplementation((...words) => output.print(words.join(' ')))
  const log = vi.spyOn(globalThis.console, 'log').mockImplementation((...words) => output.print(words.join(' ')))
  for (const [name, value] of Object.entries({ ...bare(), ...environment })) vi.stubEnv(name, value)
  try {
    const code = await runCommandLine(parameters, '1.2.3', output).catch((cause: unknown) => reportError(cause, output))
    return { code, printed: printed.join('\n'), noted: noted.join('\n') }
  } finally {
    vi.unstubAllEnvs()
    console.mockRestore()
    log.mockRestore()
  }
}

function bare(): TestEnvironment {
  const names = Object.keys(process.env).filter((name) => name.startsWith('ETALON_') || ['DATABASE_URL', 'HOST', 'PORT'].includes(name))
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
