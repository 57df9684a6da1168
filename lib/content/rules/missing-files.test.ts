import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('a correct guide has no findings, in dev or build', async () => {
  expect(await findingsAfter({})).toEqual([])
  expect(await findingsAfter({}, 'dev')).toEqual([])
})

test('a missing translation is an error in a build and a warning in dev', async () => {
  const changes = { 'id-ID/steps/plug-in.mdx': null }
  expect(await findingsAfter(changes)).toEqual(['id-ID/steps/plug-in.mdx:1:1  file is missing  translate step "plug-in"'])
  expect(await findingsAfter(changes, 'dev')).toEqual([
    'id-ID/steps/plug-in.mdx:1:1  warning: file is missing  translate step "plug-in"'
  ])
})

test('a draft may lack translations in a build', async () => {
  expect(
    await findingsAfter({ 'id-ID/guide.mdx': null, 'guide.ts': replaced('revision: 1,', 'revision: 1, draft: true,') })
  ).toEqual(['id-ID/guide.mdx:1:1  warning: file is missing  translate the guide'])
})

test('what is missing in the first language is an error in dev, too', async () => {
  expect(await findingsAfter({ 'en/outcomes/solved.mdx': null }, 'dev')).toEqual([
    'en/outcomes/solved.mdx:1:1  file is missing  write outcome "solved"'
  ])
})

test('a missing folder is one finding', async () => {
  expect(await findingsAfter({ 'id-ID/outcomes/solved.mdx': null, 'id-ID/outcomes/support.mdx': null })).toEqual([
    'id-ID/outcomes:1:1  folder is missing  make it with its 2 files'
  ])
})

test('a missing language is one finding', async () => {
  const names = [
    'guide',
    'steps/symptom',
    'steps/plug-in',
    'steps/works-now',
    'prerequisites/power',
    'outcomes/solved',
    'outcomes/support'
  ]
  expect(await findingsAfter(Object.fromEntries(names.map((name) => [`id-ID/${name}.mdx`, null])), 'dev')).toEqual([
    'id-ID:1:1  warning: folder is missing  make it with its 7 files'
  ])
})
