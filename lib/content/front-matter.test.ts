import { expect, test } from '@playwright/test'
import { readFrontMatter } from './front-matter.ts'

const text = '---\ntitle: A\nchoices:\n  yes: "Ja"\n  2: zwei\n  empty:\n---\n\nBody\n'

test('keys and values are placed in the file, where the opening line is line 1', () => {
  const front = readFrontMatter(text)
  expect(front.data).toEqual({ title: 'A', choices: { yes: 'Ja', 2: 'zwei', empty: null } })
  expect(front.keyAt(['title'])).toEqual({ line: 2, column: 1 })
  expect(front.valueAt(['title'])).toEqual({ line: 2, column: 8 })
  expect(front.valueAt(['choices', 'yes'])).toEqual({ line: 4, column: 8 })
  expect(front.keyAt(['choices', '2'])).toEqual({ line: 5, column: 3 })
  expect(front.valueAt(['choices', 'empty'])).toEqual({ line: 6, column: 3 })
  expect(front.keyAt(['choices', 'absent'])).toEqual({ line: 3, column: 1 })
  expect(front.bodyLine).toBe(8)
})

test('Windows line ends and a byte order mark change nothing', () => {
  const front = readFrontMatter(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect(front.data).toEqual(readFrontMatter(text).data)
  expect(front.keyAt(['choices', '2'])).toEqual({ line: 5, column: 3 })
})

test('broken YAML is a problem with a place in the file', () => {
  expect(readFrontMatter('---\ntitle: A: b\n---\n').problem).toMatchObject({ line: 2, column: 8 })
  expect(readFrontMatter('---\ntitle: A\ntitle: B\n---\n').problem).toMatchObject({
    line: 3,
    column: 1,
    remedy: 'keep one of the two lines'
  })
  expect(readFrontMatter('---\ntitle: *nowhere\n---\n').problem).toMatchObject({
    what: expect.stringContaining('Unresolved alias')
  })
})

test('front matter that is absent or never ends is a problem', () => {
  expect(readFrontMatter('Body\n').problem?.what).toBe('no front matter')
  expect(readFrontMatter('---\ntitle: A\n').problem?.what).toBe('front matter has no end')
})

test('a quote that is never closed is placed where it is opened, a tab where it stands', () => {
  expect(readFrontMatter('---\ntitle: A\nshort: "B\nask: C\n---\n').problem).toMatchObject({
    line: 3,
    column: 8,
    remedy: 'close what is opened here'
  })
  expect(readFrontMatter('---\nchoices:\n\tyes: A\n---\n').problem).toMatchObject({
    line: 3,
    column: 1,
    remedy: 'indent with two spaces'
  })
})
