import { type GraphQLScalarType, Kind, print, valueFromASTUntyped } from 'graphql'

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Text in and out, as long as it is what the scalar calls for; what it means is for the request to say. */
function textScalar(wanted: string, accepts: (text: string) => boolean = () => true): Behaviour {
  const refuse = (shown: string): never => {
    throw new TypeError(`${wanted} is expected here, not ${shown}.`)
  }
  const read = (value: unknown) => (typeof value === 'string' && accepts(value) ? value : refuse(JSON.stringify(value)))
  return {
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => (node.kind === Kind.STRING ? read(node.value) : refuse(print(node))),
  }
}

function decimalScalar(): Behaviour {
  const text = textScalar('A decimal number', (value) => NUMBER.test(value))
  return {
    ...text,
    parseValue: (value) => text.parseValue(typeof value === 'number' ? String(value) : value),
    // A number in the document is taken as it is written, digit for digit.
    parseLiteral: (node, variables) =>
      node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : text.parseLiteral(node, variables),
  }
}

const jsonScalar: Behaviour = {
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
}

/** How the scalars of `schema/base.graphql` are read and written: as text, for a JS number or Date would lose digits or zones. */
export const scalarBehaviours: Readonly<Record<'Decimal' | 'DateTime' | 'Date' | 'TimeZone' | 'JSON', Behaviour>> = {
  Decimal: decimalScalar(),
  DateTime: textScalar('An ISO 8601 date or date-time in quotes'),
  Date: textScalar('A date as "2025-01-31"', (value) => DATE.test(value)),
  TimeZone: textScalar('The name of a time zone in quotes, "Europe/Paris",'),
  JSON: jsonScalar,
}
