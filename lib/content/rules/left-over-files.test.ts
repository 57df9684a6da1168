import { expect, test } from '@playwright/test'
import { findingsAfter } from '#lib/content/tiny-guide.test-data.ts'

test('tests beside a guide with their data, and hidden files, are no findings', async () => {
  expect(
    await findingsAfter({ 'guide.test.ts': '', 'facts.test-data.ts': '', '.DS_Store': '', 'en/steps/.symptom.mdx.swp': '' })
  ).toEqual([])
})

test('a file whose id is not in the graph is told from a slip of the keyboard', async () => {
  const step = '---\ntitle: A\nshort: A\nask: A\nchoices: {}\n---\n\nA\n'
  expect(await findingsAfter({ 'en/steps/plug-inn.mdx': step, 'en/steps/old-way.mdx': step })).toEqual([
    'en/steps/old-way.mdx:1:1  guide.ts has no step "old-way"  delete the file, or add the id to guide.ts',
    'en/steps/plug-inn.mdx:1:1  guide.ts has no step "plug-inn"  did you mean "plug-in"?'
  ])
})

test('a file in the folder of another kind is told where it belongs', async () => {
  expect(await findingsAfter({ 'en/prerequisites/solved.mdx': '---\ntitle: A\nshort: A\n---\n\nA\n' })).toEqual([
    'en/prerequisites/solved.mdx:1:1  "solved" is an outcome, not a prerequisite  move the file to en/outcomes/solved.mdx'
  ])
})

test('stray files are findings', async () => {
  const remedy =
    'delete it; a guide has guide.ts and, per language, guide.mdx, steps, prerequisites, outcomes, signals.yaml, hosts.yaml'
  expect(await findingsAfter({ 'en/guid.mdx': '', 'en/steps/lamp.png': '', 'en/steps/more/a.mdx': '', 'notes.txt': '' })).toEqual([
    'en/guid.mdx:1:1  unknown file  did you mean "en/guide.mdx"?',
    `en/steps/lamp.png:1:1  unknown file  ${remedy}`,
    `en/steps/more/a.mdx:1:1  unknown file  ${remedy}`,
    `notes.txt:1:1  unknown file  ${remedy}`
  ])
})

test('a folder that is no language is one finding', async () => {
  expect(await findingsAfter({ 'fr/guide.mdx': '', 'id/guide.mdx': '', 'id/steps/symptom.mdx': '' })).toEqual([
    'fr:1:1  folder "fr" is no language of this site  they are en, id-ID',
    'id:1:1  folder "id" is no language of this site  did you mean "id-ID"?'
  ])
})
