import { expect, test } from '@playwright/test'
import { direction } from './direction.ts'

test('a language that is written from right to left says so', () => {
  expect(['ar', 'he', 'fa-IR'].map(direction)).toEqual(['rtl', 'rtl', 'rtl'])
  expect(['en', 'id-ID', 'ja', 'pl'].map(direction)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})
