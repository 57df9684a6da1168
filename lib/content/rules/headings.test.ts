import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('a step and an outcome have headings of the second depth', async () => {
  expect(await findingsAfter({ 'en/steps/symptom.mdx': replaced('If it is dark', '## Then\n\nIf it is dark') })).toEqual([])
  expect(await findingsAfter({ 'en/steps/symptom.mdx': replaced('If it is dark', '# Then\n\nIf it is dark') })).toEqual([
    'en/steps/symptom.mdx:26:1  heading # is out of order  write ## in a step'
  ])
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': replaced('Nothing', '### Then\n\nNothing') })).toEqual([
    'en/outcomes/solved.mdx:6:1  heading ### is out of order  write ## in an outcome'
  ])
})

test('a guide has headings of the third depth', async () => {
  expect(await findingsAfter({ 'en/guide.mdx': replaced('### Who', '## Who') })).toEqual([
    'en/guide.mdx:20:1  heading ## is out of order  write ### in a guide'
  ])
})

test('a prerequisite has no headings', async () => {
  expect(await findingsAfter({ 'en/prerequisites/power.mdx': replaced('Try', '## How\n\nTry') })).toEqual([
    'en/prerequisites/power.mdx:8:1  heading ## is out of order  a prerequisite has no headings: use bold text'
  ])
})
