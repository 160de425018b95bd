/** A deliberate mistake: in the source file `file`, the text `find` (there once) becomes `replace`, and the compiler does what `says`. */
export interface Fault {
  readonly name: string
  readonly says: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** What the cases cover that it is looked for in (several: with `|`, all of several with `&`); left out: any. */
  readonly about?: string
}

/** Faults that are looked for in cases that cover something: what one question in six asks would else be asked too seldom. */
export const aboutOnly = (about: string, faults: readonly Fault[]): readonly Fault[] => faults.map((fault) => ({ about, ...fault }))

/** The text of a source file with the fault in it. Throws where the place is not there exactly once: the list is then stale. */
export function faulty(text: string, { name, file, find, replace }: Fault): string {
  const places = text.split(find).length - 1
  if (places !== 1) throw new Error(`The fault "${name}" is stale: its text stands ${places} times in ${file}.`)
  return text.split(find).join(replace)
}

/** Where the worlds of a fault begin: each has its own, and the same whatever faults there are beside it. */
export function seedOf({ name }: Fault): number {
  return [...name].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7)
}
