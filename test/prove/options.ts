import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  readonly runs: number
  readonly seed: number
  readonly engines: readonly ('pglite' | 'postgres')[]
  readonly keepGoing: boolean
  /** Only cases that cover something whose name has this in it; null: all. */
  readonly about: string | null
}

/** Reads `--runs N --seed S --engine pglite|postgres|both --keep-going --about related`. Throws an Error that says what is wrong. */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', default: 'both' },
      'keep-going': { type: 'boolean', default: false },
      about: { type: 'string' },
    },
  })
  return {
    runs: whole('runs', values.runs),
    seed: whole('seed', values.seed),
    engines: enginesOf(values.engine),
    keepGoing: values['keep-going'],
    about: values.about ?? null,
  }
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Error(`--${name} is a whole number from 1, not "${text}".`)
}

function enginesOf(text: string): Options['engines'] {
  if (text === 'both') return ['postgres', 'pglite']
  if (text === 'pglite' || text === 'postgres') return [text]
  throw new Error(`--engine is pglite, postgres or both, not "${text}".`)
}
