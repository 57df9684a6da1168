import { expect, test } from '@playwright/test'
import type { FindableSignal } from './signal.ts'
import { idsIn as idsWith } from './signals.test-data.ts'
import { copied, exported, forms, listRows, tableRow, wordings } from './windows-events.test-data.ts'

const log = 'sync'
const signals: Record<string, FindableSignal> = {
  '33004': { log, kind: 'error', patterns: ['33004'] },
  '1014': { log, kind: 'warning', patterns: ['1014'], beside: ['ADSync'] },
  '6329': { log, kind: 'error', patterns: ['6329'], loggedBy: ['ADSync'] },
  '31044': { log, kind: 'error', patterns: ['31044'] },
  '4724': { log, kind: 'error', patterns: ['4724'], beside: ['Audit Failure'] }
}
const idsIn = (text: string) => idsWith(text, { signals, logs: { sync: { format: 'windows-events', sources: ['ADSync'] } } })

const own = (id: string) => ({ source: 'ADSync', id })
const other = (id: string) => ({ source: 'ESENT', id })

for (const wording of wordings) {
  test(`an event of a Windows in ${wording.language} is read in every form, and so is its source`, () => {
    for (const separator of [',', ';', '\t']) {
      expect(idsIn(exported(wording, own('33004'), separator))).toBe('33004')
      expect(idsIn(exported(wording, own('1014'), separator))).toBe('1014')
      expect(idsIn(exported(wording, other('1014'), separator))).toBe('')
    }
    for (const form of [copied, tableRow]) {
      expect(idsIn(form(wording, own('33004'))), form.name).toBe('33004')
      expect(idsIn(form(wording, own('1014'))), form.name).toBe('1014')
      expect(idsIn(form(wording, other('1014'))), form.name).toBe('')
      expect(idsIn(form(wording, other('6329'))), form.name).toBe('')
    }
    for (const row of listRows(wording, own('33004'))) expect(idsIn(row)).toBe('33004')
    for (const row of listRows(wording, own('1014'))) expect(idsIn(`${listRows(wording, other('31'))[0]}\n${row}`)).toBe('1014')
    for (const row of listRows(wording, other('6329'))) expect(idsIn(row)).toBe('')
  })

  test(`a failed audit is told from one that succeeded on a Windows in ${wording.language}`, () => {
    const audited = (keywords: string) => copied(wording, { source: 'Microsoft-Windows-Security-Auditing', id: '4724', keywords })
    expect(idsIn(audited(wording.auditFailure))).toBe('4724')
    expect(idsIn(audited(wording.auditSuccess))).toBe('')
  })
}

for (const [form, text] of forms) {
  test(`an event is read as ${form}, and so is its source`, () => {
    expect(idsIn(text(own('33004')))).toBe('33004')
    expect(idsIn(text(own('1014')))).toBe('1014')
    expect(idsIn(text(other('1014')))).toBe('')
    expect(idsIn(`${text(other('1014'))}\n${text(own('33004'))}`)).toBe('33004')
  })
}

test('a row of an export is read without the names of its columns', () => {
  const [, , ...row] = exported(wordings[0] as (typeof wordings)[number], own('33004')).split('\n')
  expect(idsIn(row.join('\n'))).toBe('33004')
})

test('only the column of ids holds ids', () => {
  expect(idsIn('Name,Id,Level\n6329,33004,31044')).toBe('33004')
  expect(idsIn('Name,Id,Owner\nPrinter,33004,31044')).toBe('')
  expect(idsIn('Level,Date and Time,Source,Event ID,Task Category\nError,23/11/2026 08:14:22,ADSync,33004,6329,"at 31044"')).toBe(
    '33004'
  )
})

test('a quote that is never closed hides no other event', () => {
  expect(idsIn(`Id,Source,Message\n33004,ADSync,"open\n${'filler\n'.repeat(400)}Event ID: 31044`)).toContain('31044')
})

test('codes are announced in every language of Windows', () => {
  const texts = [
    'Fehlercode 33004',
    'Fehler 33004 im Ereignisprotokoll',
    'Ereignis Nr. 33004',
    "code d'erreur 33004",
    'code d’erreur : 33004',
    'código de error 33004',
    'código de erro: 33004',
    'codice di errore 33004',
    'foutcode 33004',
    'エラー コード: 33004',
    'エラー33004が発生しました',
    'イベント ID「33004」',
    '错误代码：33004',
    '事件识别 事件 ID：33004。',
    'saya lihat 33004 di log',
    'ada 33004 di Event Viewer',
    'I see 33004 in the event log.',
    'the log shows 33004'
  ]
  for (const text of texts) expect(idsIn(text), text).toBe('33004')
})

test('words of other languages make no code of any number', () => {
  const texts = [
    'Prozess-ID: 33004',
    'Sicherheits-ID: 33004',
    'Fehler: 33004 Objekte wurden nicht exportiert',
    'Fehler nach 33004 Sekunden',
    'Es gab 33004 Einträge',
    'ID du processus : 33004',
    'code postal 33004',
    'ID del proceso: 33004',
    'プロセス ID: 33004',
    'エラー 33004件',
    '2026年33004',
    '进程 ID: 33004',
    '错误 33004个',
    '33004 entries in the log',
    'the log has 33004 lines',
    'log size: 33004',
    'log 33004.50',
    'Catatan rapat 33004'
  ]
  for (const text of texts) expect(idsIn(text), text).toBe('')
})
