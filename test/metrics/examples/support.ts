import { type ExampleWorld, each, hoursAfter, many, noon, type Row, within } from './example-world.js'

/** A ticket of a day, answered after some hours. */
const ticket = (opened: string, channel: string, hours: number | null, more: Row = {}): Row => ({
  ...{ opened_at: noon(opened), first_reply_at: hours === null ? null : hoursAfter(noon(opened), hours), channel, reopened: false },
  ...{ topic: 'billing', team: 'billing', kind: 'issue', priority: 'normal', level: 'first' },
  ...more,
})

const [inTime, later] = [{ resolved_at: noon('2025-03-20') }, { resolved_at: noon('2025-04-20') }]
const waits = [1, 1, 1, 1, 1, 2, 3, 3, 4, 10, 17]

/** March 2025: five issues by four channels, of which one is passed on and two are resolved in April, a piece of spam, and a general inquiry. In May eleven wait, and one is never answered. */
export const support: ExampleWorld = {
  rows: {
    tickets: [
      ticket('2025-03-03', 'e-mail', 20, inTime),
      ticket('2025-03-04', 'social', 0.5, inTime),
      ticket('2025-03-05', 'phone', 2 / 60, inTime),
      ticket('2025-03-06', 'phone', 10 / 60, later),
      ticket('2025-03-07', 'chat', 0.1, { ...later, escalated_at: noon('2025-03-08'), level: 'second' }),
      ticket('2025-03-07', 'e-mail', null, { kind: 'spam' }),
      ticket('2025-03-07', 'phone', 1, { kind: 'general' }),
      ...waits.map((hours) => ticket('2025-05-05', 'chat', hours, { resolved_at: noon('2025-05-20') })),
      ticket('2025-05-06', 'chat', null),
    ],
  },
  questions: {
    ...each(['tickets', 'ticketBacklog', 'escalationRate', 'firstResponseWithinGoal'], within('2025-03-01', '2025-04-01')),
    ...each(['firstResponseTime', 'firstResponseTimeMedian', 'firstResponseTimeP90'], within('2025-05-01', '2025-06-01')),
  },
}

/** January 2025: three questions of a ticket are answered and one is not, beside one of a general inquiry; and who gets in touch, with and without a ticket. */
export const asking: ExampleWorld = {
  rows: {
    tickets: [
      ticket('2025-01-07', 'e-mail', 1, { id: 900_001, resolved_at: noon('2025-01-20') }),
      ticket('2025-01-07', 'phone', 20, { id: 900_002, kind: 'general' }),
    ],
    replies: [
      ...[1, 2, 6].map((hours) => ({
        ticket_id: 900_001,
        asked_at: noon('2025-01-08'),
        answered_at: hoursAfter(noon('2025-01-08'), hours),
      })),
      { ticket_id: 900_001, asked_at: noon('2025-01-09'), answered_at: null },
      { ticket_id: 900_002, asked_at: noon('2025-01-07'), answered_at: noon('2025-01-08') },
    ],
    contacts: [
      { at: noon('2025-01-07'), channel: 'e-mail', ticket_id: 900_001 },
      { at: noon('2025-01-07'), channel: 'phone', ticket_id: 900_002 },
      ...many(2, () => ({ at: noon('2025-01-08'), channel: 'help centre', ticket_id: null })),
      { at: noon('2025-01-08'), channel: 'phone', ticket_id: null },
    ],
  },
  questions: each(['responseTime', 'conversations'], within('2025-01-01', '2025-02-01')),
}

const survey = (kind: string, score: string | null, day = '2025-04-05'): Row => ({
  ...{ kind, score, sent_at: noon(day), answered_at: score === null ? null : hoursAfter(noon(day), 24) },
  ...{ category: 'editor', channel: 'in-app' },
})
const surveys = (count: number, kind: string, score: string | null, day?: string) => many(count, () => survey(kind, score, day))

/** April 2025: what customers answer to four questions. In May a hundred are asked, and forty answer. */
export const satisfaction: ExampleWorld = {
  rows: {
    surveys: [
      ...[...surveys(60, 'nps', '10'), ...surveys(32, 'nps', '7'), ...surveys(8, 'nps', '3')],
      ...['5', '4', '3', '2'].flatMap((score) => surveys(100, 'csat', score)),
      ...['6', '8', '10', '11'].map((score) => survey('ces', score)),
      ...[...surveys(30, 'love', 'yes'), ...surveys(10, 'love', 'no'), ...surveys(60, 'love', 'dismissed')],
      ...[...surveys(40, 'csat', '3', '2025-05-05'), ...surveys(60, 'csat', null, '2025-05-05')],
    ],
  },
  questions: {
    ...each(
      [
        ...['netPromoterScore', 'promoters', 'detractors', 'customerSatisfaction', 'customerSatisfactionScore'],
        ...['customerEffortScore', 'loveRatio'],
      ],
      within('2025-04-01', '2025-05-01'),
    ),
    surveyResponseRate: within('2025-05-01', '2025-06-01'),
  },
}

const felt = (user_id: number, sentiment: string, day: string): Row => ({
  ...{ user_id, sentiment, sentiment_at: noon(day), sent_at: noon(day), answered_at: noon(day) },
  ...{ kind: 'nps', category: 'editor', channel: 'in-app' },
})
const known = ['fan', 'fan', 'fan', 'neutral', 'neutral', 'neutral', 'neutral', 'neutral', 'at risk']

/** September 2025: of nine who are known a neutral one becomes a fan, another is at risk, a third is so for some days, and a tenth is asked for the first time. */
export const sentiment: ExampleWorld = {
  rows: {
    surveys: [
      ...known.map((each, index) => felt(7001 + index, each, '2025-08-10')),
      ...[felt(7004, 'fan', '2025-09-10'), felt(7005, 'at risk', '2025-09-10'), felt(7010, 'neutral', '2025-09-10')],
      ...[felt(7006, 'at risk', '2025-09-10'), felt(7006, 'neutral', '2025-09-20')],
    ],
  },
  questions: each(['fansShare', 'atRiskShare', 'sentimentShifts'], within('2025-09-01', '2025-10-01')),
}

const stars = (day: string, country: string, count: number, people: number): Row => ({
  ...{ day, country, store: 'app store', version: '2.0', stars: count, n: people },
})

/** Four give 2 stars in March 2025, and in April three give 5 and one gives 1; the feed has its own sum of all countries beside. */
export const stores: ExampleWorld = {
  rows: {
    store_ratings: ['DE', 'ALL'].flatMap((country) => [
      ...[stars('2025-03-05', country, 2, 4), stars('2025-04-05', country, 5, 3), stars('2025-04-05', country, 1, 1)],
    ]),
  },
  questions: each(['storeReviews', 'storeRating', 'storeRatingToDate'], within('2025-04-01', '2025-05-01')),
}

const task = (due: string, completed: string | null): Row => ({
  ...{ member: 'Ada', team: 'billing', created_at: noon('2025-03-01'), due_at: noon(due) },
  completed_at: completed === null ? null : noon(completed),
})

/** April 2025: of six tasks one was completed before, three are in it, and two are open at its end, of which one was due. */
export const tasks: ExampleWorld = {
  rows: {
    tasks: [
      task('2025-03-25', '2025-03-20'),
      ...many(3, () => task('2025-04-15', '2025-04-20')),
      ...[task('2025-04-20', '2025-05-03'), task('2025-05-20', null)],
    ],
  },
  questions: each(['tasksCompleted', 'tasksOpen', 'tasksOverdue'], within('2025-04-01', '2025-05-01')),
}
