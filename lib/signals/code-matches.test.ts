import { expect, test } from '@playwright/test'
import { codePlaces } from './code-context.ts'
import { codeMatches } from './code-matches.ts'
import { atOnce } from './parts.ts'
import { digits, logs } from './signals.test-data.ts'
import { windowsRow } from './windows-rows.ts'

const isCodePlace = codePlaces(Object.values(logs).flatMap(({ sources }) => sources ?? []))
const isCode = (code: string) => [...digits, '80230619', '8023062c', '0x6ba'].includes(code)

function codesIn(text: string): string[] {
  const lines = text.split('\n')
  return [...atOnce(codeMatches(lines, { isCode, isCodePlace, idColumn: (line) => windowsRow(lines[line] ?? '')?.id })).keys()]
}

test('a number is a code where event ids and codes stand', () => {
  const texts = [
    '33008',
    '  - 33008.',
    '`33008`',
    'Event ID: 33008',
    'Event ID:\t\t33008',
    '**Event ID:** 33008',
    'EventID=33008',
    'EventCode=33008',
    'Id                   : 33008',
    '"Id": 33008,',
    '{"EventID": "33008"}',
    'We get event 33008 again.',
    'peristiwa 33008',
    'ID Peristiwa:  33008',
    'Kode kesalahan 33008',
    'with error code 33008, then it stops',
    'The event ID is 33008',
    'kesalahan (33008)',
    'event #33008',
    '#33008',
    '<EventID>33008</EventID>',
    '<EventID Qualifiers="0">33008</EventID>',
    'PasswordResetService 33008',
    'Source PasswordResetService, 33008: ADPasswordPolicyError',
    '33008 PasswordResetService Error',
    '33008: BAIL: MMS(4924)',
    '"Error","23/11/2026 08:14:22","PasswordResetService","33008","None"',
    'Error,23/11/2026 08.14.22,PasswordResetService,33008,0',
    'Kesalahan   23/11/2026 08.14.22   PasswordResetService   33008   Tidak ada',
    'Error   11/23/2026 8:14:22 AM   Some other source   33008   None',
    '23/11/2026 08:14:22 33008 Error   TrackingId: 8b6c',
    '11/23/2026 8:14:22 AM        33008 Error            TrackingId: 8b6c'
  ]
  for (const text of texts) expect(codesIn(text), text).toEqual(['33008'])
})

test('the audit failure of a domain controller is found in its list', () => {
  expect(
    codesIn('Audit Failure  23/11/2026 08:14:22  Microsoft Windows security auditing.  4724  User Account Management')
  ).toEqual(['4724'])
  expect(codesIn('Information 23/11/2026 08:14:22 Microsoft-Windows-Security-Auditing 4724')).toEqual(['4724'])
})

test('a list of codes counts as a whole, with or without words around it', () => {
  for (const text of [
    'events 33004, 6329 and 6306',
    'peristiwa 33004 dan 6329, 6306',
    '33004 6329 6306',
    '33004, 6329/6306',
    'Error 33004 + 6329 + 6306'
  ]) {
    expect(codesIn(text), text).toEqual(['33004', '6329', '6306'])
  }
})

test('a number elsewhere is no code', () => {
  const texts = [
    'We reset 33008 passwords',
    'in 2026 there were 6800',
    'Error: 33008 objects were not exported',
    'error 33008 ms',
    'Ticket ID: 33008',
    'ticket code 33008',
    'ticket #33008 and case #33008',
    'INC0033008 #1-33008-22 INC-33008 REQ33008',
    'Process ID: 6800',
    'Thread ID:\t6800',
    'ProcessId=6800',
    'Event Record ID: 33008',
    '<EventRecordID>33008</EventRecordID>',
    'Employee ID 33008',
    'postal code 33008',
    'call +62 812 3300 33008',
    'Error: +62 812 33008',
    'hubungi (021) 33008',
    'event 0812-33008-33008',
    'code 33008-22',
    'error 2.6.33008.0',
    'version 1.1.33008',
    'error 10.0.0.1:33008',
    'https://login.contoso.com:33008/error/33008?code=33008#33008',
    'page#error=33008',
    'azure-docs#33008',
    'error 33008a a33008 x_33008 é33008 33008é 133008 330081',
    'event 33.008 and 33,008 and 33008.50',
    'TrackingId: 33008-ab, Tracking ID: 33008',
    'CN=33008,OU=6800,DC=contoso',
    'MMS(6800) main.cpp(6329)',
    'cost Rp33008, 33008%, $33008, €33008, Rp 33008',
    'mail 33008@contoso.com, C:\\33008\\6800'
  ]
  for (const text of texts) expect(codesIn(text), text).toEqual([])
})

test('an HRESULT counts whole only, and not as a telephone or ticket number', () => {
  for (const text of ['failed with 80230619', '(0x80230619)', 'hr=80230619.', '80230619'])
    expect(codesIn(text), text).toEqual(['80230619'])
  for (const text of [
    '80230619-0000-4000-8000-000000000000',
    '0x802306190',
    'a80230619',
    '+65 80230619',
    'Telp. 80230619',
    'ticket 80230619',
    'INC80230619',
    '1-80230619'
  ]) {
    expect(codesIn(text), text).toEqual([])
  }
})

test('an HRESULT may be written in decimal, with a sign or without', () => {
  for (const text of [
    'hr=-2145188327',
    'HRESULT: −2145188327',
    '(2149778969)',
    'Result -2145188327, then',
    '"hr": 2149778969,',
    '-2145188327'
  ])
    expect(codesIn(text), text).toEqual(['80230619'])
  for (const text of [
    '-21451883270',
    '1-2145188327',
    '+62 2149778969',
    'Telp. 2149778969',
    'ticket 2149778969',
    '2145188327',
    '2149778969.5'
  ])
    expect(codesIn(text), text).toEqual([])
})

test('a short number after 0x is a code, with and without zeros in front, but not that of a process', () => {
  for (const text of ['failed: 0x6ba', '0x6BA.', '(0x000006ba)', 'Error Code: 0x06ba', '0x6ba'])
    expect(codesIn(text), text).toEqual(['0x6ba'])
  for (const text of ['6ba', '0x6ba0', '0x16ba', 'x0x6ba', '0x6ba-1', 'Process ID: 0x6ba', 'ProcessId 0x6ba', 'error 6ba'])
    expect(codesIn(text), text).toEqual([])
})

test('letters that a reader of pictures takes for digits hide no code', () => {
  const texts = ['Event ID: 33OO8', 'Error 33o08', 'Event ID 330O8', '33OO8', 'kesalahan (33oo8)']
  for (const text of texts) expect(codesIn(text), text).toEqual(['33008'])
  expect(codesIn('Event ID: 3lOO8')).toEqual(['31008'])
  for (const text of ['hr=8O230619', 'Ox80230619', '(0x8O230619)', '8023O6l9']) expect(codesIn(text), text).toEqual(['80230619'])
  for (const text of [
    'we sold 33OO8',
    'Ticket 33OO8',
    'a33OO8 33OO8b x-33OO8',
    'error SOOlO',
    'MzE33OO8Zz',
    '8O230619-0000',
    'Telp. 8O230619'
  ])
    expect(codesIn(text), text).toEqual([])
})
