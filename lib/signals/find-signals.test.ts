import { expect, test } from '@playwright/test'
import { type Findable, findSignals } from './find-signals.ts'
import type { FindableSignal } from './signal.ts'
import { findable, idsIn, outlineOf } from './signals.test-data.ts'

const log = 'user'
const of = (signals: Record<string, FindableSignal>): Findable => ({ signals, logs: { user: { format: 'text' } } })

test('a code alone is found, with its place', () => {
  expect(findSignals(findable, '33008')).toEqual({
    found: [{ id: '33008', matches: [{ line: 1, from: 0, to: 5 }], consequences: [] }],
    unlisted: []
  })
})

test('an HRESULT is found with and without 0x, in any case, in both spellings of the one that Microsoft prints twice', () => {
  for (const text of ['0x8023062c', '8023062C', 'hr=8023062C, message=The server', '0X8023062C:'])
    expect(idsIn(text)).toBe('8023062c')
  for (const text of ['HR 8023042', 'hr=80230402', '0x80230402']) expect(idsIn(text)).toBe('80230402')
})

test('SSPR_0009 is not SSPR_009', () => {
  expect(idsIn('sspr_0009')).toBe('sspr-0009')
  expect(idsIn('Error: SSPR_009.')).toBe('sspr-009')
  expect(idsIn('SSPR_00091 XSSPR_009')).toBe('')
})

test('a full event: its id, its HRESULT and what both are the consequence of', () => {
  const event = `Log Name:      Application
Source:        ADSync
Date:          23/11/2026 08:14:22
Event ID:      6329
Task Category: Server
Level:         Error
Keywords:      Classic
User:          N/A
Computer:      AADC01.contoso.com
Description:
An unexpected error has occurred during a password set operation.
 "BAIL: MMS(4924): ..\\ma.cpp(31008): 0x80230619 (A restriction prevents the
    password from being changed to the current one specified)
Azure AD Sync 2.6.84.0"`
  const { found } = findSignals(findable, event)
  expect(outlineOf(found)).toBe('80230619(6329)')
  expect(found[0]?.matches).toEqual([
    { line: 12, from: 37, to: 47 },
    { line: 12, from: 49, to: 75 },
    { line: 13, from: 4, to: 12 }
  ])
})

test('event XML: the event id counts, the ids of record, process and thread do not', () => {
  const xml = `<Event><System><Provider Name='PasswordResetService'/><EventID Qualifiers='33004'>31044</EventID><Task>6306</Task>
<TimeCreated SystemTime='2026-11-23T08:14:22.0310080Z'/><EventRecordID>31008</EventRecordID>
<Execution ProcessID='6800' ThreadID='6329'/></System><EventData><Data>33008</Data></EventData></Event>`
  expect(findSignals(findable, xml)).toEqual({
    found: [{ id: '31044', matches: [{ line: 1, from: 82, to: 87 }], consequences: [] }],
    unlisted: []
  })
})

test('fifty log lines: each signal once with all its lines, errors before warnings before the rest, undocumented ids named', () => {
  const rows = Array.from({ length: 50 }, (_, row) => {
    const id = row === 3 ? '32014' : row === 20 || row === 41 ? '33008' : row === 30 ? '32012' : row === 45 ? '31008' : '31002'
    return `Error\t23/11/2026 08:14:${String(row).padStart(2, '0')}\tPasswordResetService\t${id}\tNone`
  })
  const { found, unlisted } = findSignals(findable, ['Level\tDate and Time\tSource\tEvent ID\tTask Category', ...rows].join('\r\n'))
  expect(outlineOf(found)).toBe('33008(31008) 32014 31002')
  expect(found.map(({ matches }) => matches.length)).toEqual([2, 1, 45])
  expect(found[0]?.matches.map(({ line }) => line)).toEqual([22, 43])
  expect(unlisted).toEqual([{ code: '32012', line: 32 }])
})

test('a sentence is found in any case, over line breaks and in both quote styles', () => {
  const sentences = [
    "we couldn't verify your account",
    'We couldn’t VERIFY\n   your\u00a0account.',
    '> “We couldn‘t verify  your account”'
  ]
  for (const sentence of sentences) expect(idsIn(sentence)).toBe('cannot-verify')
  expect(idsIn('Unable to configure password writeback.\r\nEnsure you have the required license.')).toBe('wizard-licence')
  expect(idsIn('We couldn’t verify your accounts')).toBe('')
})

test('texts that belong together are found together or not at all', () => {
  const [start, end] = ['We can’t check your on-premises writeback client', 'because it is out-of-date']
  expect(idsIn(start) + idsIn(end)).toBe('')
  expect(findSignals(findable, `${start}\n${end}`).found).toEqual([
    {
      id: 'portal-out-of-date',
      matches: [
        { line: 1, from: 3, to: 31 },
        { line: 2, from: 14, to: 25 }
      ],
      consequences: []
    }
  ])
})

test('a combination explains its parts, which stand below it', () => {
  expect(idsIn('Event ID: 33004\nEvent ID: 6329\nError Code: ERROR_ACCESS_DENIED')).toBe('remote-sam(33004, 6329)')
  expect(idsIn('33004 6329 ERROR_ACCESS_DENIED SSPR_0029')).toBe('remote-sam(33004, 6329, sspr-0029)')
  expect(idsIn('Event ID: 33004\nEvent ID: 6329')).toBe('33004 6329')
  expect(idsIn('events 31044 with 32001 and 6306')).toBe('clock-or-network(31044, 32001, 6306)')
})

test('a cause that shows later stands before a consequence that shows earlier', () => {
  expect(idsIn('Event ID 31008\nEvent ID 6800\nEvent ID 33008')).toBe('6800 33008(31008)')
})

test('a consequence of two found causes stands below the first, one of a consequence below that one', () => {
  const error = (pattern: string, ...refines: string[]): FindableSignal => ({
    log,
    kind: 'error',
    patterns: [pattern],
    refines
  })
  const chain = { end: error('end'), middle: error('middle', 'end'), first: error('first', 'middle'), other: error('other', 'end') }
  expect(idsIn('end middle first', of(chain))).toBe('first(middle(end))')
  expect(idsIn('end other middle', of(chain))).toBe('other(end) middle')
  const circle = { here: error('here', 'there', 'here'), there: error('there', 'here') }
  expect(idsIn('there here', of(circle))).toBe('there(here)')
})

test('an id in the known ranges that no signal names is told once, with its first line', () => {
  const text = 'Event ID: 32012\nEvent ID: 31020\nEvent ID: 32012\nEvent ID: 31045\nEvent ID: 33010\nEvent ID: 6801'
  expect(findSignals(findable, text)).toEqual({
    found: [],
    unlisted: [
      { code: '32012', line: 1 },
      { code: '31020', line: 2 }
    ]
  })
})

test('ids and texts that every object carries are ordinary ones', () => {
  const odd = Object.fromEntries(
    ['__proto__', 'constructor'].map((id): [string, FindableSignal] => [
      id,
      { log, kind: 'error', patterns: [id], refines: ['__proto__', 'toString'] }
    ])
  )
  expect(idsIn('constructor of __proto__', of(odd))).toBe('constructor(__proto__)')
})

test('no text, no patterns and empty patterns find nothing', () => {
  expect(idsIn('')).toBe('')
  expect(
    findSignals(of({ none: { log, kind: 'error', patterns: [] }, empty: { log, kind: 'error', patterns: ['', ' ', []] } }), 'text')
      .found
  ).toEqual([])
})

test('a text of unless keeps a signal out of the event in which it stands, and out of no other', () => {
  const signals: Record<string, FindableSignal> = {
    denied: { log, kind: 'error', patterns: ['acquire user information'], unless: ['0x6ba', 'does not exist'] },
    rpc: { log, kind: 'error', patterns: [['acquire user information', '0x6ba']] }
  }
  expect(idsIn('Failed to acquire user information: 0x5', of(signals))).toBe('denied')
  for (const text of ['0x6ba', '0x000006BA']) expect(idsIn(`Failed to acquire user information: ${text}`, of(signals))).toBe('rpc')
  expect(idsIn('acquire user information: it doesn’t exist', of(signals))).toBe('denied')
  expect(idsIn('acquire user information:\nit DOES not exist', of(signals))).toBe('')
  const event = (message: string) => `Log Name: Application\nSource: ADSync\nEvent ID: 1\n${message}`
  const both = `${event('Failed to acquire user information: 0x5')}\n\n${event('It does not exist')}`
  expect(findSignals(of(signals), both).found).toEqual([
    { id: 'denied', matches: [{ line: 4, from: 10, to: 34 }], consequences: [] }
  ])
})

test('an HRESULT or another long code narrows the event in which it stands', () => {
  const error = (...patterns: string[]): FindableSignal => ({ log, kind: 'error', patterns })
  const signals = { '33001': error('33001'), '6329': error('6329'), '80230818': error('80230818'), rpc: error('0x6ba') }
  const event = (id: string, message: string) => `Log Name: Application\nEvent ID: ${id}\nDescription: ${message}`
  expect(idsIn(event('33001', 'hr=80230818'), of(signals))).toBe('80230818(33001)')
  expect(idsIn(event('6329', 'Failed: 0x6ba'), of(signals))).toBe('rpc(6329)')
  expect(idsIn([event('6329', 'Failed: 0x6ba'), event('33001', 'hr=-2145187816')].join('\n\n'), of(signals))).toBe(
    'rpc(6329) 80230818(33001)'
  )
  // One of the two events has another cause.
  expect(idsIn([event('33001', 'hr=80230818'), event('33001', 'none')].join('\n\n'), of(signals))).toBe('33001 80230818')
  expect(idsIn(event('33001', 'hr=80230818'), of({ ...signals, '33001': { ...error('33001'), refines: ['80230818'] } }))).toBe(
    '33001(80230818)'
  )
})

test('code or phrase, each spelling of a pattern finds the same', () => {
  const forms = ['SSPR_0029', 'sspr-0029', 'SSPR 0029', 'SSPR0029', 'SSPR_29']
  for (const form of forms) expect(idsIn(`We saw ${form} today`), form).toBe('sspr-0029')
  for (const form of ['0x80230619', '80230619', '-2145188327', '2149778969']) expect(idsIn(`hr=${form}`), form).toBe('80230619')
})
