import { z } from 'zod'

const error = z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() })
const response = z.looseObject({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(error).optional() })

/** A GraphQL response: data, errors, or both. */
export type GraphqlResponse = z.infer<typeof response>

/** One error of a response. */
export type ResponseError = z.infer<typeof error>

/** Reads what claims to be a GraphQL response; null where it is none. */
export function readResponse(value: unknown): GraphqlResponse | null {
  const read = response.safeParse(value)
  return read.success && (read.data.data !== undefined || read.data.errors !== undefined) ? read.data : null
}

/** Asks a question; resolves to the response, with its errors. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphqlResponse>
