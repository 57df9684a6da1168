import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { FindableSignal } from './signal.ts'
import { logs, idsIn as outline } from './signals.test-data.ts'

const syncEngine = ['ADSync', 'Directory Synchronization']
const signals: Record<string, FindableSignal> = {
  '1014': { log: 'ADSync', kind: 'warning', patterns: ['1014'], beside: syncEngine },
  '4724': { log: 'ADSync', kind: 'error', patterns: ['4724'], beside: ['Audit Failure'] },
  '6000': { log: 'ADSync', kind: 'error', patterns: ['6000', 'no-start-credentials'], loggedBy: syncEngine },
  '6329': { log: 'ADSync', kind: 'error', patterns: ['6329'], loggedBy: syncEngine },
  '33008': { log: 'ADSync', kind: 'error', patterns: ['33008'] }
}

const idsIn = (text: string) => outline(text, { signals, logs })

/** An event as Event Viewer copies it. */
const copied = (source: string, id: string, more = '') => `Log Name:      Application
Source:        ${source}
Date:          23/11/2026 08:14:22
Event ID:      ${id}
Task Category: None
Level:         Warning
Keywords:      ${more}
Computer:      ADSYNC-01.contoso.com
Description:
Name resolution for the name adsync.contoso.com timed out.

Asked for by CONTOSOsvc-adsync.`

const xml = (source: string, id: string) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${source}'/><EventID>${id}</EventID></System></Event>`

test('a code of another program is not taken for one of the guide', () => {
  for (const id of ['1014', '6000', '6329']) {
    const others = [
      copied('Microsoft-Windows-DNS-Client', id),
      copied('DNS Client Events', id).replaceAll('\n', '\n\n'),
      copied('DNS Client Events', id)
        .replace('Log Name', 'Nama Log')
        .replace('Source', 'Sumber')
        .replace('Event ID', 'ID Peristiwa'),
      `Warning  23/11/2026 08:14:22  DNS Client Events  ${id}  (1014)`,
      `Peringatan,23/11/2026 08.14.22,Winlogon,${id},0`,
      xml('Microsoft-Windows-Winlogon', id),
      `   ProviderName: Microsoft-Windows-DNS-Client\n\nTimeCreated   Id LevelDisplayName\n-----------   -- -----\n23/11/2026 08:14:22   ${id} Warning   Name resolution`,
      `ProviderName : Winlogon\nId           : ${id}`
    ]
    for (const text of others) {
      expect(idsIn(text), text).toBe('')
      const before = copied('ADSync', '33008')
      expect(idsIn(`${before}\n\n${text}\n\n${before}`), text).toBe('33008')
      const row = 'Error  23/11/2026 08:14:22  ADSync  33008  None'
      expect(idsIn(`${row}\n${text}\n${row}`), text).toBe('33008')
    }
    const [other, own] = [xml('Winlogon', id), xml('ADSync', '33008')]
    expect(idsIn(own + other + own)).toBe('33008')
  }
})

test('beside its source a code is found, however the event was copied', () => {
  for (const id of ['1014', '6000', '6329']) {
    const texts = [
      copied('ADSync', id),
      copied('Directory Synchronization', id).replaceAll('\n', '\r\n\r\n'),
      `Error  23/11/2026 08:14:22  Directory Synchronization  ${id}  None`,
      `Kesalahan,23/11/2026 08.14.22,ADSync,${id},0`,
      xml('ADSync', id),
      xml('ADSync', id).replaceAll('><', '>\n<'),
      `   ProviderName: ADSync\n\nTimeCreated   Id LevelDisplayName\n-----------   -- -----\n11/23/2026 8:14:22 AM   ${id} Warning   The certificate`,
      `TimeCreated  : 11/23/2026 8:14:22 AM\nProviderName : ADSync\nId           : ${id}\nMessage      : The certificate`,
      `{ "Id": ${id},\n  "ProviderName": "ADSync" }`,
      `ADSync ${id}`,
      `ADSync logs event ${id} every hour.`
    ]
    const others = [copied('Winlogon', '33008'), xml('Winlogon', '33008'), 'Error  23/11/2026 08:14:22  Winlogon  33008  None']
    for (const text of texts) {
      expect(idsIn(text), text).toBe(id)
      for (const other of others) expect(idsIn(`${other}\n${text}\n${other}`).split(' '), text).toContain(id)
    }
  }
})

test('alone, a code is what somebody looks up', () => {
  for (const id of ['1014', '4724', '6329']) {
    for (const text of [id, `  ${id}.\n`, `Event ID: ${id}`, `event ${id}`, `33008, ${id}`, `33008\n${id}`])
      expect(idsIn(text), text).toContain(id)
  }
})

test('words of a person may leave out the source of a code that few programs log', () => {
  expect(idsIn('I have event 6329 since Monday.')).toBe('6329')
  expect(idsIn('Sejak kemarin muncul peristiwa 6000 di server kami')).toBe('6000')
  expect(idsIn('I have event 1014 and event 4724 since Monday.')).toBe('')
  expect(idsIn('ADSync stopped on Monday.\n\nAll PCs show event 1014.')).toBe('')
})

test('phrases need no source', () => {
  expect(idsIn(`${copied('Winlogon', '1')}\nno-start-credentials`)).toBe('6000')
})

test('what must stand beside a code may be more than its source', () => {
  const source = 'Microsoft-Windows-Security-Auditing'
  expect(idsIn(copied(source, '4724', 'Audit Failure'))).toBe('4724')
  expect(idsIn(copied(source, '4724', 'Audit Success'))).toBe('')
  const row = (keyword: string) =>
    `${keyword}  23/11/2026 08:14:22  Microsoft Windows security auditing.  4724  User Account Management`
  expect(idsIn(row('Audit Failure'))).toBe('4724')
  expect(idsIn(`${row('Audit Success')}\n${row('Audit Failure').replace('4724', '4625')}`)).toBe('')
})

test('an event of another program is never taken for one of the guide, whatever stands around it', () => {
  const anyLine = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'ADSync',
      'ADSync 6329',
      'Source: ADSync',
      'Id : 5',
      'Description:',
      '<Event>',
      'ProviderName: ADSync'
    ),
    fc.constantFrom(xml('ADSync', '33008'), 'Error  23/11/2026 08:14:22  ADSync  33008  None', copied('ADSync', '33008')),
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('1014', ''))
  )
  const anyLines = fc.array(anyLine, { maxLength: 8 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(anyLines, anyLines, (before, after) => {
      const text = `${before}\n${copied('DNS Client Events', '1014')}\nLog Name: Application\n${after}`
      expect(idsIn(text).split(' ')).not.toContain('1014')
    })
  )
})

test('a megabyte of such codes is read to its end', () => {
  for (const scrap of ['event 1014 ', 'Event ID: 1014\n', `${xml('Winlogon', '1014')}`, 'Source: Winlogon\nEvent ID: 1014\n\n']) {
    const text = `${scrap.repeat(Math.ceil(1_000_000 / scrap.length))}\n\nLog Name: Application\nSource: ADSync\nEvent ID: 6329`
    expect(idsIn(text), scrap).toBe('6329')
  }
})
