import { didYouMean } from '../kit/did-you-mean.js'
import { quotedList } from '../kit/quoted-list.js'

/** The key under which a definition keeps the options that it does not know, for the catalogue to report. Registered, so that two copies of the package agree. */
export const unknownOptions: unique symbol = Symbol.for('etalon.unknownOptions') as never

/** An option that no definition of its kind has, as only a definition without types can give one. */
export interface UnknownOption {
  readonly name: string
  /** The option that it stands in, as `joins.user`; null: it stands in the definition itself. */
  readonly within: string | null
  readonly allowed: readonly string[]
}

/** A definition that may have kept options that it does not know. */
export interface WithUnknown {
  readonly [unknownOptions]?: readonly UnknownOption[]
}

/** Which options there are: `true` stands for any value, names in an option for what it (or each one of a list) may hold. */
export interface OptionNames {
  readonly [name: string]: true | OptionNames
  /** Of options by names of the team's own: what each may hold. */
  readonly [eachOption]?: OptionNames
}

/** The key of what each of many options may hold. */
export const eachOption: unique symbol = Symbol('each option')

type KeysOf<D> = D extends unknown ? keyof D & string : never

/** The names of all options that a declaration has: one that is left out here does not compile. */
export type OptionsOf<D> = { readonly [K in KeysOf<D>]: true | OptionNames }

/** What a definition keeps of a declaration with options that are not known; nothing where there are none. */
export function unknownIn(declaration: object, known: OptionNames, further: readonly UnknownOption[] = []): WithUnknown {
  const found = [...search(declaration, known, null), ...further]
  return found.length === 0 ? {} : { [unknownOptions]: Object.freeze(found) }
}

/** What the columns of a source have kept, each within its name. */
export function unknownColumns(columns: { readonly [name: string]: object }): readonly UnknownOption[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    const { [unknownOptions]: kept = [] }: WithUnknown = column
    return kept.map((found) => ({ ...found, within: `columns.${name}` }))
  })
}

/** Throws a TypeError where a declaration that is no definition with a name has an option that is not known: `what` is its title. */
export function refuseUnknown(what: string, declaration: object, known: OptionNames): void {
  const [first] = search(declaration, known, null)
  if (first !== undefined) throw new TypeError(unknownOption(what, first).join(' '))
}

/** What is wrong with an option, and what would be right, one sentence each. */
export function unknownOption(what: string, { name, within, allowed }: UnknownOption): [message: string, remedy: string] {
  const place = within === null ? what : `"${within}" of ${what}`
  const sentence = `${place.charAt(0).toUpperCase()}${place.slice(1)} has no option "${name}".`
  return [sentence, `It may have ${quotedList(allowed, 30)}.${didYouMean(name, allowed)}`]
}

function search(value: unknown, known: true | OptionNames, within: string | null): readonly UnknownOption[] {
  if (known === true || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => search(each, known, within))
  const every = known[eachOption]
  const allowed = Object.keys(known)
  return Object.entries(value).flatMap(([name, part]) => {
    const inner = within === null ? name : `${within}.${name}`
    const own = every ?? (Object.hasOwn(known, name) ? known[name] : undefined)
    return own === undefined ? [{ name, within, allowed }] : search(part, own, inner)
  })
}
