/** The options of a command line, as they were parsed. */
export type Flags = Readonly<Record<string, unknown>>

type Environment = Readonly<Record<string, string | undefined>>

const VARIABLES = { host: 'HOST', port: 'PORT', config: 'ETALON_CONFIG', timeZone: 'ETALON_TIME_ZONE' } as const

/** The environment with what the command line says instead. */
export function withFlags(environment: Environment, flags: Flags): Environment {
  const said = Object.entries(VARIABLES).flatMap(([flag, variable]) => {
    const text = textFlag(flags, flag)
    return text === undefined ? [] : [[variable, text] as const]
  })
  return { ...environment, ...Object.fromEntries(said) }
}

/** The text of an option, the last one where it is repeated; `undefined` where it is not given. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const given = flags[name]
  const last: unknown = Array.isArray(given) ? given.at(-1) : given
  return last === undefined ? undefined : String(last)
}
