import { expect, test } from '@playwright/test'
import { byPosition, findingAt, formatFinding } from './finding.ts'

const finding = findingAt('content/a.mdx', { line: 6, column: 3 }, 'label for unknown choice "x"', 'this step offers y')

test('a finding reads as place, what is wrong, what would be right', () => {
  expect(formatFinding(finding)).toBe('content/a.mdx:6:3  label for unknown choice "x"  this step offers y')
  expect(formatFinding({ ...finding, severity: 'warning' })).toBe(
    'content/a.mdx:6:3  warning: label for unknown choice "x"  this step offers y'
  )
})

test('colours are added only when asked for, and change no word', () => {
  const coloured = formatFinding(finding, true)
  expect(coloured).not.toBe(formatFinding(finding))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formatFinding(finding))
})

test('findings are sorted by file, then by line and column as numbers', () => {
  const at = (file: string, line: number, column: number) => findingAt(file, { line, column }, '', '')
  const sorted = [at('a', 2, 1), at('a', 10, 3), at('a', 10, 20), at('b', 1, 1)]
  expect([...sorted].reverse().sort(byPosition)).toEqual(sorted)
})
