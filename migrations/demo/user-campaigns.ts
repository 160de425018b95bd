import { campaignAt } from './campaigns.js'
import { randomStream } from './random.js'
import type { User } from './users.js'

/** The users with the campaign that brought them; nothing else about them changes. */
export const withCampaigns = (users: readonly User[]): readonly User[] => {
  const random = randomStream('user campaigns')
  return users.map((user) => ({ ...user, campaignId: campaignAt(random, user.channelId, user.createdAt, user.platform) }))
}
