import { createProcessor } from '@mdx-js/mdx'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { anyFullHandoff, anyTypedText, someGuide } from './handoff.test-data.ts'
import { decodeHandoff, encodeHandoff } from './link.ts'
import { receivedInText } from './received-in-text.ts'
import { type CardWords, isEmptyHandoff, summaryCard } from './summary-card.ts'
import { type CardMessages, summaryMarkdown, summaryText } from './summary-text.ts'

const address = 'https://guides.contoso.com/en/vpn/line-ok/'
const madeAt = Date.UTC(2026, 10, 24, 8, 31)
const timeOf = (at: number) => new Date(at).toISOString().slice(0, 16)

const titled = { title: '', short: '', labels: {} }
const index: GuideIndex = {
  id: someGuide.id,
  revision: 4,
  start: 'symptom',
  renamed: someGuide.renamed,
  steps: {
    ...Object.fromEntries(
      Object.entries(someGuide.steps).map(([id, step]) => [id, { ...step, ...titled, kind: 'check', title: id }])
    ),
    symptom: {
      ...titled,
      kind: 'question',
      title: 'What happens?',
      choices: { connection: 'line-ok' },
      labels: { connection: 'It drops' }
    },
    'line-ok': { ...titled, kind: 'check', title: 'Is the line up?', choices: { 'cannot-test': 'support' }, labels: {} }
  },
  outcomes: { support: { kind: 'escalate', title: 'Ask support', short: '' } },
  prerequisites: {
    licence: { revision: 1, short: '', fixedBy: 'symptom' },
    'test-user': { revision: 3, short: '', fixedBy: 'symptom' },
    'port-443': { revision: 2, short: '', fixedBy: 'symptom' }
  }
}
const words: CardWords = {
  title: 'The line drops',
  prerequisites: { licence: 'A licence', 'test-user': 'A test user', 'port-443': 'Port 443' },
  signals: { '31008': { code: '31008', meaning: 'Refused' } },
  evidence: { description: { title: 'What goes wrong', from: [] }, 'support-code': { title: 'The code', from: [] } },
  asked: { support: ['description', 'support-code'] }
}
const messages: CardMessages = {
  answer: 'Answer',
  caseName: 'Case',
  collected: 'Collected',
  evidence: 'Evidence',
  handoff: 'Link',
  kinds: { solved: 'Solved', 'not-applicable': 'Not applicable', 'by-design': 'By design', escalate: 'Escalate' },
  made: 'Made',
  missing: 'Missing',
  noHandoff: 'No link',
  notes: 'Notes',
  openedByLink: 'by link',
  prerequisites: 'Prerequisites',
  revision: 'Revision',
  signals: 'Signals',
  stands: 'Stands at',
  states: {
    'not-met': 'Not met',
    'before-fix': 'Not met, before the fix',
    changed: 'Changed',
    confirmed: 'Confirmed',
    'not-applicable': 'N/A',
    'not-checked': 'Open'
  },
  trail: 'Trail',
  untried: 'Untried'
}

const example: Handoff = {
  guide: 'vpn',
  revision: 4,
  madeAt,
  name: 'server 1',
  trail: [
    { step: 'symptom', choice: 'connection', at: madeAt - 120_000 },
    { step: 'line-ok', choice: 'cannot-test', at: madeAt - 60_000 }
  ],
  prerequisites: {
    'test-user': { state: 'confirmed', revision: 2, at: madeAt },
    licence: { state: 'not-met', revision: 1, at: madeAt }
  },
  notes: { licence: '# one\n  - two | `three`', symptom: 'first' },
  signals: { '31008': madeAt - 30_000 },
  evidence: { 'support-code': { have: true, text: 'line [1]\n\nline 2' } }
}

const forms = { text: summaryText, Markdown: summaryMarkdown }
const written = (handoff: Handoff, form: keyof typeof forms, link?: string) =>
  forms[form](summaryCard(handoff, index, words), { messages, timeOf, link })

test('as text it says all that is known, as it was typed, and ends with the link', () => {
  expect(written(example, 'text', `${address}#h=1.AAAA`).split('\n')).toEqual([
    'The line drops',
    '==============',
    '',
    'Revision: 4',
    'Case: server 1',
    'Made: 2026-11-24T08:31',
    '',
    'Stands at',
    '---------',
    '',
    'Escalate · Ask support',
    '',
    'Trail',
    '-----',
    '',
    '1. What happens? · 2026-11-24T08:29',
    '   Answer: It drops',
    '2. Is the line up? · 2026-11-24T08:30',
    '   Answer: cannot-test',
    '',
    'Prerequisites',
    '-------------',
    '',
    'Not met (1):',
    '',
    '- A licence · 2026-11-24T08:31',
    '',
    'Changed (1):',
    '',
    '- A test user · 2026-11-24T08:31',
    '',
    'Open (1):',
    '',
    '- Port 443',
    '',
    'Notes',
    '-----',
    '',
    '- What happens?',
    '  first',
    '- A licence',
    '  # one',
    '    - two | `three`',
    '',
    'Signals',
    '-------',
    '',
    '- 31008 · 2026-11-24T08:30',
    '  Refused',
    '',
    'Untried',
    '-------',
    '',
    '- Is the line up?',
    '',
    'Evidence',
    '--------',
    '',
    'Missing:',
    '',
    '- What goes wrong',
    '',
    'Collected:',
    '',
    '- The code',
    '  line [1]',
    '',
    '  line 2',
    '',
    'Link',
    '----',
    '',
    `${address}#h=1.AAAA`
  ])
})

test('as Markdown, too, and what was typed means nothing there', () => {
  const text = written(example, 'Markdown', `${address}#h=1.AAAA`)
  expect(text).toContain('1. What happens? · 2026-11-24T08:29\\\n   Answer: It drops\n2. ')
  expect(text).toContain('- A licence\\\n  \\# one\\\n  \\- two \\| \\`three\\`\n')
  expect(text).toContain('- The code\\\n  line \\[1\\]\n\n  line 2\n')
  expect(text.split('\n').at(-1)).toBe(`<${address}#h=1.AAAA>`)
})

test('what was not met before its fix says so, also as Markdown', () => {
  const prerequisites = { licence: { state: 'not-met', revision: 1, at: madeAt - 180_000 } } as const
  const text = written({ ...example, prerequisites }, 'text')
  expect(text).toContain('Not met, before the fix (1):\n\n- A licence · 2026-11-24T08:28\n')
  expect(text).not.toContain('Not met (')
  expect(written({ ...example, prerequisites }, 'Markdown')).toContain('**Not met, before the fix (1)**')
})

test('parts of which nothing is known have no heading, and a case too large for a link says so', () => {
  const { name, notes, signals, evidence, ...others } = example
  const text = written({ ...others, trail: [], prerequisites: {} }, 'text')
  expect(text.match(/^.+(?=\n-+$)/gm)).toEqual(['Stands at', 'Prerequisites', 'Link'])
  expect(text.split('\n').at(-1)).toBe('No link')
})

test('a step that no answer led to was opened by link', () => {
  const trail = [{ step: 'line-ok', choice: 'cannot-test', at: madeAt }]
  expect(written({ ...example, trail }, 'text')).toContain('1. Is the line up? · 2026-11-24T08:31 (by link)\n')
})

test('a case is empty where nothing was answered, marked, noted, found or collected', () => {
  const empty: Handoff = { guide: 'vpn', revision: 4, madeAt, trail: [], prerequisites: {} }
  expect(isEmptyHandoff(empty)).toBe(true)
  for (const part of ['trail', 'prerequisites', 'notes', 'signals', 'evidence'] as const)
    expect(isEmptyHandoff({ ...empty, [part]: example[part] }), part).toBe(false)
})

const wrapped = (text: string) => text.replace(/(.{72})(?=.)/g, '$1\r\n')
const quoted = (text: string) => text.replace(/^/gm, '> ')
const ways = {
  'as it is': (text: string) => text,
  quoted,
  'wrapped at 72 characters': wrapped,
  'wrapped and quoted twice': (text: string) => quoted(quoted(wrapped(text))),
  'quoted and wrapped': (text: string) => wrapped(quoted(text)),
  'below other words': (text: string) => `Hello\n\n${text}\n\nRegards\nDewi`
}

for (const form of ['text', 'Markdown'] as const) {
  test(`${form}: what was passed on comes back, quoted or wrapped`, async () => {
    await fc.assert(
      fc.asyncProperty(anyFullHandoff, async (handoff) => {
        const fragment = (await encodeHandoff(handoff)) ?? ''
        const passedOn = await decodeHandoff(someGuide, fragment)
        const text = written(handoff, form, address + fragment)
        for (const [way, change] of Object.entries(ways))
          expect(await receivedInText(someGuide, change(text)), way).toEqual({ received: passedOn, fragment })
      }),
      { numRuns: 40 }
    )
  })
}

test('a link in a note is older than the link of the summary', async () => {
  const older = address + (await encodeHandoff({ ...example, madeAt: madeAt - 1_000, notes: undefined }))
  const handoff = { ...example, notes: { licence: `see ${older}` } }
  const fragment = (await encodeHandoff(handoff)) ?? ''
  for (const form of ['text', 'Markdown'] as const)
    expect(await receivedInText(someGuide, written(handoff, form, address + fragment))).toHaveProperty('fragment', fragment)
})

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }

const processor = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] })
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

test('whatever was typed is only text in Markdown', () => {
  const unit = fc.constantFrom(
    ...'\\`*_{}[]()<>#+-=.!|~&;:$^"\'1aé \t\n',
    'http',
    '<b>',
    '&lt;',
    '[x](y)',
    '```',
    '~~~',
    '---',
    '    '
  )
  const anyNote = fc.oneof(anyTypedText, fc.string({ unit, minLength: 1, maxLength: 40 }))
  const shown = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter(Boolean)
      .join('\n')
  fc.assert(
    fc.property(anyNote, (note) => {
      const text = written(
        { guide: 'vpn', revision: 4, madeAt, trail: [], prerequisites: {}, notes: { licence: note } },
        'Markdown'
      )
      const all = nodesOf(processor.parse(text) as unknown as Node)
      const list = all.filter(({ type }) => type === 'list').at(-1)
      const inNote = list ? nodesOf(list) : []
      expect(
        inNote.map(({ type }) => type).filter((type) => !['list', 'listItem', 'paragraph', 'text', 'break', 'link'].includes(type))
      ).toEqual([])
      const parts = inNote.filter(({ type }) => type === 'text' || type === 'break' || type === 'paragraph')
      const words = parts.map(({ type, value }) => (type === 'text' ? value : '\n')).join('')
      expect(shown(words)).toBe(shown(`A licence\n${note}`))
    }),
    { numRuns: 150 }
  )
})
