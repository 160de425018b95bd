import { z } from 'zod'
import { definitionText } from '../../graphql/sdl/definition-text.js'
import { askServer } from '../ask-server.js'
import { type Flags, textFlag, withFlags } from '../flags.js'
import { loadCatalog } from '../load-catalog.js'
import { readSettings } from '../settings.js'

/** A review by the name that a command line gives it, and what it is. */
export interface ListedReview {
  readonly name: string
  readonly text: string
}

/** The reviews of the catalogue of the settings, which needs no database, or of the server that `--url` names. */
export async function listReviews(flags: Flags): Promise<readonly ListedReview[]> {
  const url = textFlag(flags, 'url')
  if (url !== undefined) return reviewsOfServer(url)
  const { reviews } = await loadCatalog(readSettings(withFlags(process.env, flags)))
  return [...reviews.values()].map(({ review }) => ({ name: review.name, text: definitionText(review) }))
}

// A catalogue without reviews has no such type, and none of the fields that would list them.
const namesQuery = '{ __type(name: "ReviewName") { enumValues { name description } } }'
const names = z.object({
  __type: z.object({ enumValues: z.array(z.object({ name: z.string(), description: z.string().nullable() })) }).nullable(),
})

async function reviewsOfServer(url: string): Promise<readonly ListedReview[]> {
  const { data } = await askServer(url)(namesQuery, {})
  const read = names.safeParse(data)
  const values = read.success ? (read.data.__type?.enumValues ?? []) : []
  return values.map(({ name, description }) => ({ name: name.toLowerCase().replaceAll('_', '-'), text: description ?? '' }))
}
