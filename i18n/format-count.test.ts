import { expect, test } from '@playwright/test'
import { formatCount } from './format-count.ts'

test('a count takes the form its language wants', () => {
  const forms = { one: '{n} answer', other: '{n} answers' }
  expect([0, 1, 2].map((n) => formatCount(forms, n, 'en'))).toEqual(['0 answers', '1 answer', '2 answers'])
  expect(formatCount({ other: '{n} jawaban' }, 1, 'id-ID')).toBe('1 jawaban')
})

test('a language with more forms than English uses all of them', () => {
  const polish = { one: '{n} odpowiedź', few: '{n} odpowiedzi', many: '{n} odpowiedzi (wiele)', other: '{n} odpowiedzi (inne)' }
  expect([1, 3, 5, 22, 1.5].map((n) => formatCount(polish, n, 'pl'))).toEqual([
    '1 odpowiedź',
    '3 odpowiedzi',
    '5 odpowiedzi (wiele)',
    '22 odpowiedzi',
    '1.5 odpowiedzi (inne)'
  ])
  const arabic = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'آخر' }
  expect([0, 1, 2, 3, 11, 100].map((n) => formatCount(arabic, n, 'ar'))).toEqual(Object.values(arabic))
})

test('a form that is missing is the general one', () => {
  expect(formatCount({ one: '{n} odpowiedź', other: '{n} odpowiedzi' }, 5, 'pl')).toBe('5 odpowiedzi')
})
