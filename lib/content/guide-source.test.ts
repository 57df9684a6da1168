import { expect, test } from '@playwright/test'
import { readEntriesSource, readGuideSource } from './guide-source.ts'

const source = readGuideSource(
  'guide.ts',
  `import { defineGuide } from '../../../lib/guide/define-guide.ts'

const shared = { start: 'elsewhere' }
export default defineGuide({
  start: 'symptom', // start: 'not this'
  statements: [
    ...(['S1', 'S2'] as const),
    ...(['S3'] as const)
  ],
  steps: {
    symptom: { choices: { yes: 'solved', "no": 'it\\'s "off"' }, pattern: /'{:/, sources: ['a', 'b'] },
    'plug-in': {
      note: 'choices: { yes }',
      choices: { yes: 'solved' }
    }
  }
})
`
)

test('a key is found where it stands, whatever it is quoted with', () => {
  expect(source.key('start')).toEqual({ line: 5, column: 3 })
  expect(source.key('steps', 'symptom', 'choices', 'no')).toEqual({ line: 11, column: 42 })
  expect(source.key('steps', 'plug-in')).toEqual({ line: 12, column: 5 })
  expect(source.key('steps', 'plug-in', 'choices', 'yes')).toEqual({ line: 14, column: 18 })
})

test('a text is found behind its key, and as an entry of a list', () => {
  expect(source.text(['start'])).toEqual({ line: 5, column: 10 })
  expect(source.text(['steps', 'symptom', 'choices', 'yes'])).toEqual({ line: 11, column: 32 })
  expect(source.text(['steps', 'symptom', 'sources'], 'b')).toEqual({ line: 11, column: 96 })
  expect(source.text(['statements'], 'S3')).toEqual({ line: 8, column: 10 })
})

test('what is not written is placed at the key above it, else at the beginning', () => {
  expect(source.key('steps', 'symptom', 'giveUp')).toEqual({ line: 11, column: 5 })
  expect(source.text(['steps', 'symptom', 'sources'], 'c')).toEqual({ line: 11, column: 81 })
  expect(source.key('outcomes', 'solved')).toEqual({ line: 1, column: 1 })
})

test('signals in a file of their own are found as if they stood in the guide', () => {
  const signals = readEntriesSource(
    'signals.ts',
    "import type { Signal } from './types.ts'\n\nexport const signals = {\n  '31001': { patterns: [['a', 'b']], target: 'vpn', refines: ['x'] }\n}\n",
    'signals'
  )
  expect(signals.key('signals', '31001')).toEqual({ line: 4, column: 3 })
  expect(signals.text(['signals', '31001', 'target'])).toEqual({ line: 4, column: 46 })
  expect(signals.text(['signals', '31001', 'refines'], 'x')).toEqual({ line: 4, column: 63 })
})
