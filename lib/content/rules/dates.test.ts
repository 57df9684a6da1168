import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = (reviewed: string) => findingsAfter({ 'guide.ts': replaced('2026-11-01', reviewed) }, 'build', '2026-11-24')

test('a day that is none is found', async () => {
  const remedy = 'write the day of the last review as YYYY-MM-DD'
  expect(await after('2026-02-30')).toEqual([`guide.ts:5:13  reviewed "2026-02-30" is no day  ${remedy}`])
  expect(await after('1 May 2026')).toEqual([`guide.ts:5:13  reviewed "1 May 2026" is no day  ${remedy}`])
})

test('a review in the future is found, but tomorrow may be today elsewhere', async () => {
  expect(await after('2026-11-25')).toEqual([])
  expect(await after('2026-11-26')).toEqual([
    'guide.ts:5:13  reviewed "2026-11-26" lies in the future  write the day of the last review'
  ])
})

test('an overdue review is a warning', async () => {
  expect(await findingsAfter({}, 'build', '2027-04-30')).toEqual([])
  expect(await findingsAfter({}, 'build', '2027-05-02')).toEqual([
    'guide.ts:5:13  warning: review is overdue by 2 days  read the guide against its sources, correct it, then set reviewed'
  ])
})
