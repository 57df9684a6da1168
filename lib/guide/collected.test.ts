import { expect, test } from '@playwright/test'
import { collected } from './collected.ts'

const trail = [
  { step: 'version', choice: 'too-old', at: 1 },
  { step: 'line-ok', choice: 'cannot-test', at: 2 },
  { step: 'version', choice: 'supported', at: 3 }
]
const empty = { trail: [], evidence: {} }

test('evidence is missing until it is ticked', () => {
  expect(collected(empty, 'log', {})).toEqual({ have: false, text: '', answers: {} })
  const evidence = { log: { have: true, text: 'two files' } }
  expect(collected({ trail, evidence }, 'log', {})).toEqual({ have: true, text: 'two files', answers: {} })
})

test('the last answer of a step that tells it is enough, and what was found stays beside it', () => {
  const version = { version: { have: false, text: '2.6' } }
  expect(collected({ trail, evidence: version }, 'version', { from: ['version', 'role'] })).toEqual({
    have: true,
    text: '2.6',
    answers: { version: 'supported' }
  })
})

test('a step that could not be tried tells nothing', () => {
  expect(collected({ trail, evidence: {} }, 'connection', { from: ['line-ok'] })).toEqual({ have: false, text: '', answers: {} })
})

test('names every object carries are no evidence', () => {
  expect(collected(empty, 'constructor', {})).toEqual({ have: false, text: '', answers: {} })
})
