import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

const idFindings = async (...edits: [string, string][]) => {
  const edit = (text: string) => edits.reduce((edited, [from, to]) => replaced(from, to)(edited), text)
  return (await findingsAfter({ 'guide.ts': edit })).filter((line) => /\bid "|ids are/.test(line))
}

test('ids that are not in kebab-case are found, with how to write them', async () => {
  expect(await idFindings(["groups: ['main']", "groups: ['main', 'Side_Way']"])).toEqual([
    'guide.ts:9:20  group id "Side_Way" is not in kebab-case  write "side-way"'
  ])
  expect(await idFindings(["done: 'works-now'", "isDone: 'works-now'"])).toEqual([
    'guide.ts:37:18  choice id "isDone" is not in kebab-case  write "is-done"'
  ])
  expect(await idFindings(['    solved: {', "    'all--well': { kind: 'solved' },\n    solved: {"])).toEqual([
    'guide.ts:52:5  outcome id "all--well" is not in kebab-case  write "all-well"'
  ])
})

test('a guide bears the name of its folder', async () => {
  expect(await idFindings(["id: 'tiny'", "id: 'small'"])).toEqual([
    'guide.ts:2:7  guide id "small" differs from its folder "tiny"  write "tiny", or rename the folder'
  ])
})

test('addresses that are taken are reserved', async () => {
  expect(await idFindings(["id: 'tiny'", "id: 'api'"])).toContain(
    'guide.ts:2:7  guide id "api" is reserved  the site has a page at this address: choose another id'
  )
  expect(await idFindings(['    solved: {', "    map: { kind: 'solved' },\n    solved: {"])).toEqual([
    'guide.ts:52:5  outcome id "map" is reserved  every guide has a page at this address: choose another id'
  ])
})

test('an id is given out once, across steps, outcomes and prerequisites', async () => {
  const remedy = 'ids are unique across steps, outcomes and prerequisites: rename one'
  expect(
    await idFindings(['    solved: {', "    power: { kind: 'solved' },\n    symptom: { kind: 'solved' },\n    solved: {"])
  ).toEqual([
    `guide.ts:17:5  id "power" is already an outcome  ${remedy}`,
    `guide.ts:53:5  id "symptom" is already a step  ${remedy}`
  ])
})
