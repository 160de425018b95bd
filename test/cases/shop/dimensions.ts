import { bucket, coalesce, day, dimension, month, year } from '../../../src/definition/index.js'
import { catalogue, levels, orderLines, orders, orderTags, refunds, tickets, touches, transfers, users, visits } from './sources.js'

const { user } = orders

export const country = dimension('country', {
  from: [
    orders.user.countryCode,
    refunds.user.countryCode,
    tickets.user.countryCode,
    touches.user.countryCode,
    orderLines.order.user.countryCode,
    users.countryCode,
    visits.user.countryCode,
  ],
})
const countryName = dimension('countryName', { from: [user.country.name, refunds.user.country.name, tickets.user.country.name] })
const region = dimension('region', {
  from: [
    user.country.region.name,
    refunds.user.country.region.name,
    tickets.user.country.region.name,
    orderLines.order.user.country.region.name,
    catalogue.region.name,
  ],
})
export const channel = dimension('channel', {
  from: [orders.channel, refunds.channel, tickets.channel, touches.channel, orderLines.order.channel],
})
const status = dimension('status', { from: [orders.status, orderLines.order.status] })
export const member = dimension('member', { from: [user.isMember, refunds.user.isMember] })
const userId = dimension('userId', { from: [orders.userId, refunds.userId, tickets.userId, touches.userId] })
const userName = dimension('userName', { from: [user.name] })
const age = dimension('age', { from: [user.age, users.age] })
const ageBand = dimension('ageBand', { from: [bucket(user.age, [18, 30, 50])] })
const computedAgeBand = dimension('computedAgeBand', { from: [user.ageBand] })
const height = dimension('height', { from: [user.height, refunds.user.height] })
const note = dimension('note', { from: [orders.note] })
const lowNote = dimension('lowNote', { from: [orders.lowNote] })
const unitSize = dimension('unitSize', { from: [orders.units] })
const due = dimension('due', { from: [orders.due] })
const dueOrNewYear = dimension('dueOrNewYear', { from: [coalesce(orders.due, '2024-01-01')] })
const joinMonth = dimension('joinMonth', { from: [month(user.createdAt), month(refunds.user.createdAt)] })
const placedDay = dimension('placedDay', { from: [day(orders.placedAt)] })
const dueYear = dimension('dueYear', { from: [year(orders.due)] })
const plan = dimension('plan', { from: [orders.plan.name, tickets.plan.name] })
const product = dimension('product', { from: [orderLines.product] })
const tag = dimension('tag', { from: [orderTags.tag] })
const bank = dimension('bank', { from: [transfers.bank] })
const page = dimension('page', { from: [visits.page] })
const levelName = dimension('levelName', { from: [levels.name] })
const delayed = dimension('delayed', { from: [orders.delay] })

export const dimensions = [
  ...[country, countryName, region, channel, status, member, userId, userName, age, ageBand, computedAgeBand, height, note, lowNote],
  ...[unitSize, due, dueOrNewYear, joinMonth, placedDay, dueYear, plan, product, tag, bank, page, levelName, delayed],
]
