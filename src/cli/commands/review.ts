import { didYouMean } from '../../kit/did-you-mean.js'
import { upperCase } from '../../kit/naming.js'
import { noteErrors } from '../answer-text.js'
import { chooseAsk } from '../choose-ask.js'
import { type Flags, textFlag } from '../flags.js'
import type { Output } from '../output.js'
import { type ListedReview, listReviews } from '../review/list-reviews.js'
import { readReviewAnswer, reviewQuery } from '../review/review-answer.js'
import { UsageError } from '../usage-error.js'

/** `etalon review`: prints the page of a review, or lists the reviews. Resolves to the exit code: 1 where the answer has errors. */
export async function review(name: string | undefined, flags: Flags, output: Output): Promise<number> {
  const listed = await listReviews(flags)
  if (name === undefined) return printList(listed, output)
  const found = listed.find((each) => upperCase(each.name) === upperCase(name))
  if (found === undefined) throw new UsageError(unknown(name, listed))
  const variables = { name: upperCase(found.name), at: textFlag(flags, 'at') ?? null }
  const response = await chooseAsk(flags, output)(reviewQuery, variables)
  if (flags.json === true) output.print(JSON.stringify(response, null, 2))
  else {
    const answer = readReviewAnswer(response)
    if (answer !== null) output.print(await (await import('../review/review-text.js')).reviewText(answer))
    noteErrors(response.errors, output)
  }
  return (response.errors ?? []).length > 0 ? 1 : 0
}

function printList(listed: readonly ListedReview[], output: Output): number {
  if (listed.length === 0) output.note('The catalogue has no reviews.')
  const width = Math.max(0, ...listed.map(({ name }) => name.length))
  for (const { name, text } of listed) output.print(`${name.padEnd(width)}  ${text}`)
  return 0
}

function unknown(name: string, listed: readonly ListedReview[]): string {
  const names = listed.map((each) => each.name)
  if (names.length === 0) return `There is no review "${name}": the catalogue has none.`
  return `There is no review "${name}".${didYouMean(name, names)} "etalon review" lists them.`
}
