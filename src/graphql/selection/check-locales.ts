import { type FieldNode, type GraphQLResolveInfo, Kind, valueFromASTUntyped } from 'graphql'
import { userError } from '../errors/user-error.js'
import { isLocale } from '../formatting/is-locale.js'
import { selectedFields } from './selected-fields.js'

/** Refuses, before anything runs, a metric field whose `formatted` names a locale that is no language tag. */
export function checkLocales(metricField: FieldNode, info: GraphQLResolveInfo): void {
  for (const node of selectedFields([metricField], info).get('formatted') ?? []) {
    const locale = localeOf(node, info)
    if (typeof locale !== 'string' || isLocale(locale)) continue
    const message = `"${locale}" is no language tag: "en", "fr" or "de-CH" would be.`
    throw userError(message, { code: 'LOCALE_INVALID', metric: metricField.name.value, allowed: [] }, info, [node])
  }
}

function localeOf(node: FieldNode, { variableValues }: GraphQLResolveInfo): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === 'locale')?.value
  if (given === undefined) return undefined
  return given.kind === Kind.VARIABLE ? variableValues[given.name.value] : valueFromASTUntyped(given)
}
