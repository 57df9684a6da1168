import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, withHosts, withSignalsBut } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('a key that a guide does not know is found, whether a step lacks it or not', async () => {
  expect(await after("requires: ['power']", "reqires: ['power']")).toEqual([
    'guide.ts:46:7  unknown key "reqires" in "steps.works-now"  did you mean "requires"?'
  ])
  expect(await after("settles: ['power']", "seetles: ['power']")).toEqual([
    'guide.ts:27:7  unknown key "seetles" in "steps.symptom"  did you mean "settles"?'
  ])
  expect(await after('  revision: 1,', '  revision: 1,\n  colour: 1,')).toEqual([
    expect.stringContaining('guide.ts:4:3  unknown key "colour"  there are id, revision, owner, ')
  ])
})

test('a value outside its bounds says what would be right', async () => {
  expect(await after('minutes: 1,\n      choices: { done', 'minutes: -2,\n      choices: { done')).toEqual([
    'guide.ts:36:7  "steps.plug-in.minutes" is -2  write a number above 0'
  ])
  expect(await after('cost: 1,', 'cost: 5,')).toEqual(['guide.ts:34:7  "steps.plug-in.cost" is 5  write 0, 1, 2 or 3'])
  expect(await after('revision: 1,', 'revision: 0,')).toEqual(['guide.ts:3:3  "revision" is 0  write a whole number from 1 on'])
  expect(await after('revision: 1,', 'revision: 1.5,')).toEqual(['guide.ts:3:3  "revision" is 1.5  write a whole number'])
  expect(await after("appliesTo: ['Lamps']", 'appliesTo: []')).toEqual(['guide.ts:7:3  "appliesTo" is empty  name at least one'])
  expect(await after("title: 'Manual'", "title: ' '")).toEqual(['guide.ts:14:15  "sources.manual.title" is empty  write its text'])
})

test('a value of another kind says which kind is wanted', async () => {
  expect(await after("groups: ['main']", "groups: 'main'")).toEqual(['guide.ts:9:3  "groups" is "main"  write a list: [ … ]'])
  expect(await after('signals: {}', 'signals: []')).toEqual(['guide.ts:55:3  "signals" is empty  write { id: … } for each of them'])
  expect(await after("kind: 'solved'", "kind: 'sloved'")).toEqual([
    'guide.ts:52:15  "outcomes.solved.kind" is "sloved"  did you mean "solved"?'
  ])
  expect(await after('revision: 1,', "revision: '1',")).toEqual(['guide.ts:3:3  "revision" is "1"  write a number'])
  expect(await after("solved: { kind: 'solved' }", "solved: 'solved'")).toEqual([
    'guide.ts:52:5  "outcomes.solved" is "solved"  write { … } with its keys'
  ])
})

test('where several kinds would do, they are named', async () => {
  expect(await findingsAfter(withSignalsBut('guide.ts', "patterns: ['no power']", 'patterns: [/no power/]'))).toEqual([
    'guide.ts:60:7  "signals.no-power.patterns.0" is a regular expression  write a text, or a list of texts that must all be there'
  ])
  expect(await findingsAfter(changesBut(withHosts, 'guide.ts', 'port: [1024, 2048]', "port: 'any'"))).toEqual([
    'guide.ts:83:7  "hosts.ladder.port" is "any"  write one port, such as 443, or a range, such as [1024, 2048]'
  ])
})
