const lineWidth = 140

const isFlat = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.values(value).every((inner) => typeof inner !== 'object' || inner === null)

const flat = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`
  const entries = Object.entries(value)
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${flat(inner)}`).join(', ')} }`
}

const nested = (value: unknown, indent: string, room: number): string => {
  const isLine = Array.isArray(value) ? value.every(isFlat) : isFlat(value)
  if (isLine && flat(value).length <= room - indent.length) return flat(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + nested(one, inner, lineWidth - 1)).join(',\n')}\n${indent}]`
  const lines = Object.entries(value).map(([key, one]) => {
    const name = `${inner}${JSON.stringify(key)}: `
    return name + nested(one, inner, lineWidth - 1 - name.length + inner.length)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/** JSON for people and diffs: one record a line where it fits, as the formatter of this project leaves it. */
export const formatJson = (value: unknown): string => `${nested(value, '', lineWidth)}\n`
