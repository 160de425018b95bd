import { describe, expect, it } from 'vitest'
import { type Campaign, campaigns } from '../../migrations/demo/campaigns.js'
import { generateDemo } from '../../migrations/demo/generate.js'
import { dayOf } from '../../migrations/demo/instant.js'
import { grouped } from '../../migrations/demo/tally/metric-tally.js'

const isWithin = (day: string, campaign: Campaign | undefined): boolean =>
  campaign !== undefined && day >= campaign.startedOn && day <= (campaign.endedOn ?? '9999')

describe.each(['small', 'full'] as const)('how customers are won in the %s demo company', (size) => {
  const { users, orders, sessions, leads, accounts, trials, installs, events, adSpend } = generateDemo({ size })

  it('takes every lead through its stages in order, and to an account only those that were won', () => {
    for (const { createdAt, mqlAt, pqlAt, sqlAt, wonAt, lostAt, accountId } of leads) {
      const reached = [createdAt, mqlAt, pqlAt, sqlAt, wonAt, lostAt].flatMap((at) => at ?? [])
      expect(reached).toEqual([...new Set(reached)].toSorted((one, other) => one - other))
      expect([pqlAt, sqlAt].some((at) => at !== null) && mqlAt === null).toBe(false)
      expect(wonAt !== null && (sqlAt === null || lostAt !== null)).toBe(false)
      expect(accountId === null).toBe(wonAt === null)
    }
  })

  it('wins a lead when the trial of its account begins to be paid for, in the groups of the account', () => {
    const accountOf = new Map(accounts.map((account) => [account.id, account]))
    const paidAt = new Map(trials.map(({ accountId, convertedAt }) => [accountId, convertedAt]))
    for (const { accountId, wonAt, channelId, country } of leads.filter((lead) => lead.wonAt !== null)) {
      expect(wonAt).toBe(paidAt.get(accountId))
      expect(accountOf.get(accountId ?? 0)).toMatchObject({ channelId, country })
    }
  })

  it('brings people by campaigns of their channel and platform that ran when they came', () => {
    const campaignOf = new Map(campaigns.map((campaign) => [campaign.id, campaign]))
    const came = [...users, ...leads.map((lead) => ({ ...lead, platform: null }))].filter(({ campaignId }) => campaignId !== null)
    expect(came.length).toBeGreaterThan(users.length / 5)
    for (const { campaignId, channelId, createdAt, platform } of came) {
      const campaign = campaignOf.get(campaignId ?? 0)
      expect(campaign?.channelId).toBe(channelId)
      expect([null, platform]).toContain(campaign?.platform)
      expect(isWithin(dayOf(createdAt), campaign)).toBe(true)
    }
  })

  it('spends on every campaign, on a day and in a country once, only while it runs', () => {
    expect(new Set(adSpend.map(({ campaignId }) => campaignId)).size).toBe(24)
    expect(new Set(adSpend.map(({ campaignId, day, country }) => `${campaignId} ${day} ${country}`)).size).toBe(adSpend.length)
    expect(adSpend.filter(({ campaignId, day }) => !isWithin(day, campaigns[campaignId - 1]))).toEqual([])
  })

  it('removes the app only after it was installed', () => {
    expect(installs.filter(({ installedAt, uninstalledAt }) => uninstalledAt !== null && uninstalledAt <= installedAt)).toEqual([])
  })

  it('lets a cart go forward step by step, and ends the bought ones with their order', () => {
    const carts = grouped(
      events.filter(({ cartId, delivery }) => cartId !== null && delivery === 1),
      ({ cartId }) => String(cartId),
    )
    const orderOf = new Map(orders.map((order) => [order.id, order]))
    for (const steps of carts.values()) {
      expect(steps.map(({ at }) => at)).toEqual([...new Set(steps.map(({ at }) => at))])
      expect(steps[0]?.name).toBe('cart')
      expect(new Set(steps.map(({ userId }) => userId)).size).toBe(1)
      const last = steps.at(-1)
      const order = orderOf.get(last?.orderId ?? 0n)
      expect(last?.name === 'purchase').toBe(order !== undefined)
      if (order) expect(last).toMatchObject({ userId: order.userId, at: order.placedAt })
    }
    const bought = events.filter(({ orderId, delivery }) => orderId !== null && delivery === 1).map(({ orderId }) => orderId)
    expect(new Set(bought).size).toBe(bought.length)
  })

  it('lays the other events into the session that they name', () => {
    const sessionOf = new Map(sessions.map((session) => [session.id, session]))
    for (const { sessionId, userId, at } of events.filter((event) => event.sessionId !== null)) {
      const session = sessionOf.get(sessionId ?? 0)
      expect(session?.userId).toBe(userId)
      expect(at).toBeGreaterThanOrEqual(session?.startedAt ?? at + 1)
    }
  })
})
