import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Found } from './causes-first.ts'
import { findSignals } from './find-signals.ts'
import { digits, findable } from './signals.test-data.ts'
import { linesOf } from './text-lines.ts'

const anyCode = fc.constantFrom(...digits)
const anyWord = fc.constantFrom(
  ...['Event ID:', 'error', '#', 'ADSync', 'PasswordResetService', '0x80230619', 'ERROR_ACCESS_DENIED', 'and', ',', '/', ' ', '\t'],
  ...[
    '\n',
    '\r\n',
    '\r',
    '<EventID>',
    'A restriction prevents',
    'the password',
    'We couldn’t verify',
    'your account',
    'İ',
    '😀',
    '+62',
    '0'
  ]
)
/** Scraps of what people paste, in any order, and anything else. */
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyWord }, { weight: 3, arbitrary: anyCode }, fc.string({ unit: 'binary' })), {
    maxLength: 40
  })
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((separator) => parts.join(separator)))

const everyFound = (found: readonly Found[]): Found[] => found.flatMap((each) => [each, ...everyFound(each.consequences)])
const idsIn = (text: string) => everyFound(findSignals(findable, text).found).map(({ id }) => id)

test('every match lies in its line, in reading order and apart from the others, and begins and ends with a sign', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = linesOf(text)
      for (const { matches } of everyFound(findSignals(findable, text).found)) {
        for (const [index, { line, from, to }] of matches.entries()) {
          const part = lines[line - 1]?.slice(from, to) ?? ''
          expect(part.length).toBe(to - from)
          expect(part.trim()).toBe(part)
          expect(part).not.toBe('')
          const before = matches[index - 1]
          expect(before === undefined || before.line < line || before.to < from).toBe(true)
        }
      }
    })
  )
})

test('every signal is found once, and what another found one refines is never on its own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { found } = findSignals(findable, text)
      const ids = everyFound(found).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const refined = ids.flatMap((id) => findable.signals[id]?.refines ?? [])
      expect(found.filter(({ id }) => refined.includes(id))).toEqual([])
    })
  )
})

test('a text is read the same with every kind of line break', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = linesOf(text)
      expect(findSignals(findable, lines.join('\r\n'))).toEqual(findSignals(findable, lines.join('\n')))
    })
  )
})

test('a line with an event id is found whatever stands in the lines around it', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(idsIn(`${before}\nEvent ID: 4724\n${after}`)).toContain('4724')
    })
  )
})

test('text without digits and phrases finds nothing', () => {
  const anyProse = fc
    .array(fc.constantFrom('event', 'error', 'Event ID:', 'ADSync', '#', 'the', 'password', 'akun', '\n', '“', '…', 'kode'))
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(anyProse, (text) => {
      expect(findSignals(findable, text)).toEqual({ found: [], unlisted: [] })
    })
  )
})

const two = fc.integer({ min: 10, max: 28 })
const anyNoise = fc.oneof(
  fc.tuple(two, two, two).map(([day, hour, minute]) => `${day}/11/2026 ${hour}:${minute}:14.${minute}31044`),
  fc.tuple(two, two, anyCode).map(([hour, minute, code]) => `2026-11-${hour}T${hour}:${minute}:14.${code}Z`),
  fc.tuple(fc.uuid(), anyCode).map(([id, code]) => `000${code}`.slice(-8) + id.slice(8)),
  fc.tuple(fc.uuid(), anyCode).map(([id, code]) => `TrackingId: ${id.slice(0, -12)}${`${code}00000000`.slice(0, 12)}`),
  fc.tuple(two, anyCode, two).map(([major, code, minor]) => `${major}.${minor}.${code}.0`),
  fc.tuple(two, anyCode).map(([last, code]) => `10.31.8.${last}:${code}`),
  fc.tuple(anyCode, anyCode).map(([first, second]) => `+62 812 ${first} ${second}`),
  fc.tuple(anyCode, anyCode).map(([first, second]) => `0812-${first}-${second}`),
  fc.tuple(anyCode).map(([code]) => `(021) ${code}`),
  fc.tuple(anyCode, two).map(([code, last]) => `#1-${code}-${last}`),
  fc.tuple(anyCode, fc.constantFrom('INC00', 'ticket #', 'ticket ', 'CASE-', 'Ticket ID: ')).map(([code, word]) => word + code),
  fc.tuple(anyCode, fc.constantFrom('Process ID: ', 'ThreadID=', 'Record ID: ')).map(([code, word]) => word + code),
  fc.tuple(anyCode, two).map(([code, more]) => `anchor ${more}A${code}F0${more}, 0x${code}${more}BC, MzE${code}Zz==`),
  fc.tuple(anyCode, two).map(([code, more]) => `${more}${code} ${code}${more} 802306190 18023062C`),
  fc.tuple(anyCode).map(([code]) => `https://learn.microsoft.com/${code}/error?id=${code}#${code}`),
  fc.constantFrom('Error', 'event', 'PasswordResetService:', 'Event ID:', 'kode', 'the log of', '-')
)

test('dates, GUIDs, versions, addresses, telephone and ticket numbers with the digits of codes find nothing', () => {
  const anyNoises = fc.array(fc.tuple(anyNoise, fc.constantFrom(' ', '\n', ', ', ' | ')), { maxLength: 12 })
  fc.assert(
    fc.property(anyNoises, (noises) => {
      expect(findSignals(findable, noises.flat().join(''))).toEqual({ found: [], unlisted: [] })
    }),
    { numRuns: 300 }
  )
})

test('a megabyte is read to its end, whatever it repeats', () => {
  const scraps = [
    ...['31008 ', 'Event ID: 33008\n', 'Error 23/11/2026 08:14:22  a  ', 'A restriction prevents ', '+62 (', 'f_', '\n'],
    ...['Error\t23/11/2026 08:14:22\tADSync\t6329\t', '123456789012345,6329,', 'Id,Level\n6329,"x\n', 'log shows 6329 in the log '],
    ...['&nbsp;6329', '3\0', 'E v e n t   ', '> ', '{"Id":6329,"ProviderName":"x"}, ', '<EventID>6329</EventID>']
  ]
  for (const scrap of scraps) {
    const text = `${scrap.repeat(Math.ceil(1_000_000 / scrap.length))}\n\nEvent ID: 4724`
    expect(idsIn(text), scrap).toContain('4724')
  }
})
