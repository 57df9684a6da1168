import { expect, test } from '@playwright/test'
import { describe } from './describe.ts'
import { readDocument } from './document.ts'

const descriptionOf = (body: string) =>
  describe(readDocument({ file: 'a.mdx', locale: 'en', kind: 'outcome', id: 'a' }, `---\ntitle: A\n---\n\n${body}\n`).body)

test('the first paragraph describes a page, as plain text', () => {
  expect(descriptionOf('## Why\n\nOpen <Ui>Settings</Ui>,\nrun `cmd`; not <Old>this</Old>.\n\nMore.')).toBe(
    'Open Settings, run cmd; not this.'
  )
})

test('a long paragraph ends at a word, within 300 characters', () => {
  const description = descriptionOf('word, '.repeat(80))
  expect(description.length).toBeLessThanOrEqual(300)
  expect(description).toMatch(/word …$/)
})

test('a text without a paragraph is described by how it begins', () => {
  expect(descriptionOf('- One thing\n')).toBe('One thing')
})
