import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('a statement that nothing covers is found', async () => {
  expect(await findingsAfter({ 'guide.ts': replaced("      covers: ['S2'],\n", '') })).toEqual([
    'guide.ts:11:22  statement "S2" is covered by no step or prerequisite  add it to covers where the guide answers it'
  ])
})

test('an unknown statement is placed where it is covered', async () => {
  const remedy = 'add it to statements, or remove it here'
  expect(await findingsAfter({ 'guide.ts': replaced("covers: ['S2']", "covers: ['S2', 'S9']") })).toEqual([
    `guide.ts:29:22  covers unknown statement "S9"  ${remedy}`
  ])
  expect(await findingsAfter({ 'guide.ts': replaced("covers: ['S1']", "covers: ['S1', 'S3']") })).toEqual([
    `guide.ts:17:79  covers unknown statement "S3"  ${remedy}`
  ])
})
