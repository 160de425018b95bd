import { type FieldNode, type GraphQLResolveInfo, Kind, valueFromASTUntyped } from 'graphql'
import { userError } from '../errors/user-error.js'
import { isLocale } from '../formatting/is-locale.js'
import { selectedFields } from './selected-fields.js'

/** Refuses, before anything runs, a metric field in which something is to be written in a locale that is no language tag. */
export function checkLocales(metricField: FieldNode, info: GraphQLResolveInfo): void {
  const parts = selectedFields([metricField], info)
  const below = selectedFields([...(parts.get('compare') ?? []), ...(parts.get('goal') ?? [])], info)
  const written = ['formatted', 'formattedChange', 'formattedTarget']
  for (const node of written.flatMap((name) => [...(parts.get(name) ?? []), ...(below.get(name) ?? [])])) {
    checkLocale(node, info, metricField.name.value)
  }
}

/** Refuses a field whose `locale` is no language tag. */
export function checkLocale(node: FieldNode, info: GraphQLResolveInfo, metric: string | null = null): void {
  const locale = localeOf(node, info)
  if (typeof locale !== 'string' || isLocale(locale)) return
  const message = `"${locale}" is no language tag: "en", "fr" or "de-CH" would be.`
  throw userError(message, { code: 'LOCALE_INVALID', metric, allowed: [] }, info, [node])
}

function localeOf(node: FieldNode, { variableValues }: GraphQLResolveInfo): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === 'locale')?.value
  if (given === undefined) return undefined
  return given.kind === Kind.VARIABLE ? variableValues[given.name.value] : valueFromASTUntyped(given)
}
