const factors: Readonly<Record<string, number>> = {
  ...{ '': 1, '€': 1, '%': 0.01 },
  ...{ minutes: 60, hours: 3600, heures: 3600 },
}

const example = /: (?<before>€?)(?<digits>[-\d., ]*\d) ?(?<after>[^\d\s]*)\.$/u

/** The value that the example of a metric comes to: what stands behind its last colon, in the unit of the metric. NaN where it says none. */
export function saidValue(text: string, language: 'en' | 'fr'): number {
  const { before = '', digits = '', after = '' } = example.exec(text)?.groups ?? {}
  const plain = language === 'en' ? digits.replaceAll(',', '') : digits.replaceAll(' ', '').replace(',', '.')
  const factor = factors[after || before] ?? Number.NaN
  return digits === '' ? Number.NaN : Number((Number(plain) * factor).toPrecision(15))
}
