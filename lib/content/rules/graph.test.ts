import { expect, test } from '@playwright/test'
import { findingsAfter, inBoth, replaced } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter({ 'guide.ts': replaced(from, to) })

test('a start that is no step is one finding', async () => {
  expect(await after("start: 'symptom'", "start: 'sympton'")).toEqual([
    'guide.ts:8:10  start "sympton" is no step  did you mean "symptom"?'
  ])
})

test('a choice that leads nowhere is placed at its target', async () => {
  expect(await after("dark: 'plug-in'", "dark: 'plugin'")).toEqual([
    'guide.ts:26:42  choice "dark" of "symptom" leads to unknown "plugin"  did you mean "plug-in"?',
    'guide.ts:32:5  step "plug-in" is reached by no choice  let a choice lead to it, or delete it'
  ])
})

test('an outcome that nobody reaches is found', async () => {
  expect(await after("yes: 'solved'", "yes: 'support'")).toEqual([
    'guide.ts:52:5  outcome "solved" is reached by no choice  let a choice lead to it, or delete it'
  ])
})

test('a dead end and the loop that makes it are found', async () => {
  expect(await after("done: 'works-now'", "done: 'plug-in'")).toEqual([
    'guide.ts:32:5  step "plug-in" is a dead end  from every step an outcome must be reachable: give it a choice that leads on',
    'guide.ts:32:5  loop without a checkpoint: plug-in → plug-in  lead it through a checkpoint, which tests whether it works now'
  ])
})

test('a loop without a checkpoint is named step by step', async () => {
  const changes = {
    'guide.ts': replaced("done: 'works-now'", "done: 'works-now', back: 'symptom'"),
    ...inBoth('steps/plug-in.mdx', replaced('choices:\n', 'choices:\n  back: A\n'))
  }
  expect(await findingsAfter(changes)).toEqual([
    'guide.ts:20:5  loop without a checkpoint: symptom → plug-in → symptom  lead it through a checkpoint, which tests whether it works now'
  ])
})

test('a checkpoint in a loop must let the reader give up', async () => {
  expect(await after("      giveUp: 'give-up',\n", '')).toEqual([
    'guide.ts:40:5  a loop passes checkpoint "works-now", which has no giveUp  add giveUp: the choice that leads to an escalate outcome'
  ])
})

test('giving up is for checkpoints', async () => {
  expect(await after("choices: { done: 'works-now' },", "choices: { done: 'works-now' },\n      giveUp: 'done',")).toEqual([
    'guide.ts:38:7  "plug-in" has giveUp but is no checkpoint  remove giveUp, or make the step a checkpoint'
  ])
})

test('giving up is a choice of the step that leads to an escalate outcome', async () => {
  expect(await after("giveUp: 'give-up'", "giveUp: 'yes'")).toEqual([
    'guide.ts:47:15  giveUp "yes" of "works-now" leads to no escalate outcome  name a choice that leads to an escalate outcome'
  ])
  expect(await after("giveUp: 'give-up'", "giveUp: 'giveup'")).toEqual([
    'guide.ts:47:15  giveUp "giveup" is no choice of "works-now"  did you mean "give-up"?'
  ])
})

test('a step without choices is one finding, whatever else speaks of its choices', async () => {
  expect(await after("choices: { done: 'works-now' }", 'choices: {}')).toEqual([
    `guide.ts:37:7  step "plug-in" has no choices  add at least one: choices: { done: 'the step or outcome it leads to' }`
  ])
})
