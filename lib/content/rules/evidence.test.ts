import { expect, test } from '@playwright/test'
import { findingsAfter, replaced } from '#lib/content/tiny-guide.test-data.ts'

test('an escalate outcome says what support will ask for', async () => {
  expect(await findingsAfter({ 'guide.ts': replaced(", evidence: ['log'] }", ', evidence: [] }') })).toContain(
    'guide.ts:53:5  escalate outcome "support" asks for no evidence  add evidence: [ … ]'
  )
})

test('evidence comes from steps of the guide', async () => {
  expect(await findingsAfter({ 'guide.ts': replaced('log: {}', "log: { from: ['symptom', 'symptoms'] }") })).toEqual([
    'guide.ts:12:40  evidence "log" comes from unknown step "symptoms"  did you mean "symptom"?'
  ])
})

test('other outcomes ask for nothing', async () => {
  expect(await findingsAfter({ 'guide.ts': replaced("kind: 'solved' }", "kind: 'solved', evidence: ['log'] }") })).toEqual([
    'guide.ts:52:31  outcome "solved" asks for evidence but is solved  remove evidence: only escalate outcomes ask for it'
  ])
})
