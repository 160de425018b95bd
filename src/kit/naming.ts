/** `placedAt` → `placed_at`: the physical name of a column or table that says no other. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
}

/** `channelKind` → `CHANNEL_KIND`, `weekly-product` → `WEEKLY_PRODUCT`: the name of a definition as a GraphQL enum value. */
export function upperCase(name: string): string {
  return snakeCase(name).replaceAll('-', '_').toUpperCase()
}

/** `channelKind` → `Channel kind`: the label of a definition that has none. */
export function humanCase(name: string): string {
  const words = snakeCase(name).replaceAll(/[_-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
