import { type ExampleWorld, each, hoursAfter, many, noon, within } from './example-world.js'

const session = (user: number | null, at: string, minutes: number | null, source: number | null = null) => ({
  ...{ user_id: user, visitor_id: `v${user}`, platform: 'web', source, received_at: at },
  ...{ started_at: at, ended_at: minutes === null ? null : hoursAfter(at, minutes / 60) },
})

/** March 2025: a user comes three times, another once and is still there, and a stranger once; two of the five by an organic channel. */
export const traffic: ExampleWorld = {
  rows: {
    channels: [{ id: 1, name: 'Search', kind: 'organic', order: 1 }],
    sessions: [
      session(3001, noon('2025-03-03'), 10, 1),
      session(3001, noon('2025-03-04'), 20),
      session(3001, noon('2025-03-05'), 60),
      session(3002, noon('2025-03-05'), null, 1),
      session(null, noon('2025-03-06'), 5),
    ],
  },
  questions: each(
    ['visits', 'visitors', 'organicShare', 'sessions', 'sessionsPerUser', 'sessionDuration', 'sessionDurationMedian', 'activeUsers'],
    within('2025-03-01', '2025-04-01'),
  ),
}

const day = (number: number) => noon(`2025-11-${String(number).padStart(2, '0')}`)
const upTo = (count: number, at: string) => many(count, (index) => session(index + 1, at, 1))

/** November 2025: users 1 to 500 each on one of the days from the 3rd to the 22nd, ten others on the 1st, more in October; and 90, 100 and 110 on the last days. */
export const habit: ExampleWorld = {
  rows: {
    sessions: [
      ...many(500, (index) => session(index + 1, day(3 + (index % 20)), 1)),
      ...many(10, (index) => session(501 + index, day(1), 1)),
      ...many(10, (index) => session(511 + index, noon('2025-10-20'), 1)),
      ...[...upTo(90, day(28)), ...upTo(100, day(29)), ...upTo(110, day(30))],
    ],
  },
  questions: each(
    [
      ...['dailyActiveUsers', 'weeklyActiveUsers', 'monthlyActiveUsers', 'monthlyActiveUsers30', 'monthlyActiveUsersCalendar'],
      'stickiness',
    ],
    within('2025-11-28', '2025-12-01'),
  ),
}

const back: readonly (readonly [time: string, users: number])[] = [
  ['2024-01-11T13:00:00Z', 4],
  ['2024-01-17T13:00:00Z', 3],
  ['2024-02-09T13:00:00Z', 2],
  ['2024-04-09T13:00:00Z', 1],
  ['2025-01-20T12:00:00Z', 2],
]

/** January 2024: ten sign up on the 10th, and fewer and fewer of them are back after 1, 7, 30 and 90 days; two are a year later. */
export const comeBack: ExampleWorld = {
  rows: {
    users: many(10, (index) => ({
      id: 4001 + index,
      created_at: noon('2024-01-10'),
      plan: 'free',
      platform: 'web',
      is_test: false,
    })),
    sessions: back.flatMap(([at, users]) => many(users, (index) => session(4001 + index, at, 1))),
  },
  questions: each(
    ['day1Retention', 'day7Retention', 'day30Retention', 'day90Retention', 'annualRetention'],
    within('2024-01-01', '2024-02-01'),
  ),
}
