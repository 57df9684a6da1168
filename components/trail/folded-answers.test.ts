import { expect, test } from '@playwright/test'
import { foldedAnswers } from './folded-answers.ts'

test('of many answers the oldest fold and five remain', () => {
  expect(foldedAnswers(7, 7)).toBe(2)
  expect(foldedAnswers(12, -1)).toBe(7)
  expect(foldedAnswers(5, 5)).toBe(0)
})

test('the place never folds, nor what comes after it', () => {
  expect(foldedAnswers(12, 3)).toBe(3)
  expect(foldedAnswers(12, 0)).toBe(0)
})

test('a single answer is shown: the button in its stead would hide one line to show one', () => {
  expect(foldedAnswers(6, 6)).toBe(0)
  expect(foldedAnswers(6, -1)).toBe(0)
  expect(foldedAnswers(12, 1)).toBe(0)
})
