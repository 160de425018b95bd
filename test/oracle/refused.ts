/** A question that is wrong, by the code of its refusal. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Runs readings one after the other, and gathers the codes of those that refuse. */
export interface Readings {
  readonly codes: Set<string>
  /** What the reading gives; what is given instead where it refuses. */
  readonly read: <T>(reading: () => T, instead: T) => T
}

/** Starts without any refusal. */
export function startReadings(): Readings {
  const codes = new Set<string>()
  const read = <T>(reading: () => T, instead: T): T => {
    try {
      return reading()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      codes.add(error.code)
      return instead
    }
  }
  return { codes, read }
}

/** Throws the refusal that the readings ended in, if they did: its code, or REFUSED where several could be named. */
export function throwRefusal({ codes }: Readings): void {
  const [first, ...others] = codes
  if (first !== undefined) throw new Refused(others.length === 0 ? first : 'REFUSED')
}
