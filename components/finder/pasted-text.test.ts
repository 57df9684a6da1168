import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { shownLines } from '#lib/signals/answer-limits.ts'
import { edited, noText, pastedText } from './pasted-text.ts'

const whole = ({ head, rest }: { head: string; rest: string }) => head + rest

test('a short text stands in the field whole, of a long one the first lines', () => {
  expect(pastedText('a\nb')).toEqual({ head: 'a\nb', rest: '' })
  const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i + 1}`)
  expect(pastedText(lines.join('\n')).head).toBe(`${lines.slice(0, shownLines).join('\n')}\n`)
  expect(pastedText('x'.repeat(50_000)).head).toHaveLength(10_000)
})

test('nothing of a text is lost, and no sign is cut in two', () => {
  const anyText = fc
    .array(fc.constantFrom('a', '\n', '😀', 'line\n'.repeat(500), 'x'.repeat(9_999)), { maxLength: 6 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, anyText, (text, more) => {
      const pasted = pastedText(text)
      expect(whole(pasted)).toBe(text)
      expect(pasted.head).not.toMatch(/[\ud800-\udbff]$/)
      if (pasted.head + more !== '') expect(whole(edited(pasted, pasted.head + more))).toBe(pasted.head + more + pasted.rest)
    })
  )
})

test('what the reader types into the beginning moves nothing else out of the field', () => {
  const pasted = pastedText('x'.repeat(50_000))
  expect(edited(pasted, `y${pasted.head}`)).toEqual({ head: `y${pasted.head}`, rest: pasted.rest })
})

test('an emptied field holds no rest', () => {
  expect(edited(pastedText('x'.repeat(50_000)), '')).toEqual(noText)
})
