import { expect, it } from 'vitest'
import { divide, minus, parseRational, plus, type Rational, round, times, toDouble, toText } from './rational.js'

const one = parseRational
const textOf = (number: Rational | null) => number && toText(number)

it('adds, subtracts and multiplies to the last digit', () => {
  expect(textOf(plus(one('123456789012345678.123456789012'), one('0.000000000001')))).toBe('123456789012345678.123456789013')
  expect(textOf(minus(one('0.1'), one('0.30')))).toBe('-0.2')
  expect(textOf(times(one('-1.25'), one('8e-3')))).toBe('-0.01')
})

it('divides without ever dividing whole numbers, and never by 0', () => {
  expect(textOf(divide(one('1'), one('-8')))).toBe('-0.125')
  expect(divide(one('1'), one('-8'))?.slack).toBe(0)
  expect(textOf(divide(one('1'), one('3')))).toBe('0.3333333333333333333333333333333333333333')
  expect(divide(one('1'), one('3'))?.slack).toBeGreaterThan(0)
  expect(divide(one('1'), one('0.00'))).toBeNull()
})

it('rounds half away from zero', () => {
  expect(textOf(round(one('2.5'), 0))).toBe('3')
  expect(textOf(round(one('-0.0000005'), 6))).toBe('-0.000001')
  expect(textOf(round(one('-0.0000004'), 6))).toBe('0')
})

it('gives the nearest double, of any size', () => {
  expect(toDouble(one('0.1'))).toBe(0.1)
  expect(toDouble(one('9007199254740993'))).toBe(9007199254740992)
  expect(toDouble(one('-12345678901234567890.5'))).toBe(-12345678901234567000)
  expect(toDouble(one('1e-30'))).toBe(1e-30)
})

it('reads no other text', () => {
  for (const text of ['', '.', 'n/a', '1,5', '0x10']) expect(() => one(text)).toThrow('no decimal')
})
