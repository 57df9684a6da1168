import { expect, test } from '@playwright/test'
import { lastAtMost, merged } from './text-lines.ts'

test('the last number at most a limit is found, or the first where all are greater', () => {
  expect([-1, 0, 4, 5, 99].map((limit) => lastAtMost([0, 5, 7], limit))).toEqual([0, 0, 0, 1, 2])
})

test('of a hundred thousand events in one line few are looked at to find the one of a match', () => {
  let reads = 0
  const numbers = Array.from({ length: 100_000 }, (_, i) => 10 * i)
  const counted = new Proxy(numbers, {
    get(target, key) {
      reads++
      return Reflect.get(target, key)
    }
  })
  expect(lastAtMost(counted, 777_777)).toBe(77_777)
  expect(reads).toBeLessThan(30)
})

test('matches that overlap or touch become one', () => {
  const at = (line: number, from: number, to: number) => ({ line, from, to })
  expect(merged([at(2, 0, 3), at(1, 5, 9), at(1, 0, 5), at(1, 10, 12)])).toEqual([at(1, 0, 9), at(1, 10, 12), at(2, 0, 3)])
})
