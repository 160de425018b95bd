import { quoted } from './quoted.js'

/** One value of an enum: its name in the schema, what it means, and why it should no longer be used. */
export interface EnumEntry {
  readonly name: string
  readonly description: string
  readonly deprecated?: string | null
}

/** An enum in SDL, in the order given; nothing where there is no value, for an enum can't be empty. */
export function enumSdl(name: string, description: string, entries: readonly EnumEntry[]): string {
  if (entries.length === 0) return ''
  return `${quoted(description)}\nenum ${name} {\n${entries.map(valueSdl).join('\n')}\n}\n`
}

function valueSdl({ name, description, deprecated }: EnumEntry): string {
  return `  ${quoted(description)}\n  ${name}${deprecationSdl(deprecated)}`
}

/** The `@deprecated` of a field or value, or nothing. */
export function deprecationSdl(reason: string | null | undefined): string {
  return reason === null || reason === undefined ? '' : ` @deprecated(reason: ${quoted(reason)})`
}
