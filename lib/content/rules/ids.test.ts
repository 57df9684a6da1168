import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts, withSignals } from '#lib/content/tiny-guide.test-data.ts'

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
  expect(
    await idFindings(["choices: { done: 'works-now' }", "choices: { done: 'works-now' },\n      headings: { AllDone: 'done' }"])
  ).toEqual(['guide.ts:38:19  heading id "AllDone" is not in kebab-case  write "all-done"'])
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

test('a log may be written as its product writes it, the other words of a guide may not', async () => {
  expect(await idFindings(["machines: ['bench']", "machines: ['bench', 'TheShelf']"])).toEqual([
    'guide.ts:60:23  machine id "TheShelf" is not in kebab-case  write "the-shelf"'
  ])
  const log = await findingsAfter(changesBut(withSignals, 'guide.ts', '{ Meter: {', "{ 'The Meter': {"))
  expect(log).toContain(
    'guide.ts:71:11  log id "The Meter" is no name of a log  write it as its product does, in letters, digits and hyphens'
  )
})

test('what links lead to on one page has ids of its own', async () => {
  expect(await findingsAfter(changesBut(withSignals, 'guide.ts', "    '4711': {", '    user: {'))).toContain(
    'guide.ts:56:5  id "user" of a signal is already a log  both stand on one page: rename one'
  )
  expect(await findingsAfter(changesBut(withHosts, 'guide.ts', '    ladder: {', '    indoor: {'))).toContain(
    'guide.ts:80:5  id "indoor" of a host is already a variant  both stand on one page: rename one'
  )
})
