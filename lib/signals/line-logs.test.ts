import { expect, test } from '@playwright/test'
import type { Findable } from './find-signals.ts'
import { journalForms, lineForms, messages } from './line-logs.test-data.ts'
import { idsIn as idsWith } from './signals.test-data.ts'

/** Signals of a guide that knows no Windows. */
const findable: Findable = {
  logs: { nginx: { format: 'lines' }, journal: { format: 'journal', sources: ['nginx', 'systemd', 'kernel'] } },
  signals: {
    refused: { log: 'nginx', kind: 'error', patterns: ['(111: Connection refused) while connecting to upstream'] },
    'timed-out': { log: 'nginx', kind: 'error', patterns: [['(110:', 'while reading response header from upstream']] },
    'socket-denied': { log: 'nginx', kind: 'error', patterns: [['connect() to unix:', '(13: Permission denied)']] },
    'socket-missing': { log: 'nginx', kind: 'error', patterns: [['connect() to unix:', '(2: No such file or directory)']] },
    'oom-kill': { log: 'journal', kind: 'error', patterns: ["Failed with result 'oom-kill'"] },
    memory: { log: 'journal', kind: 'error', patterns: ['Out of memory: Killed process'], refines: ['oom-kill'] },
    '502': { log: 'journal', kind: 'error', patterns: ['502'], loggedBy: ['nginx'] }
  }
}
const idsIn = (text: string) => idsWith(text, findable)

for (const [form, line] of lineForms) {
  test(`messages are read in a line of a log (${form})`, () => {
    expect(idsIn(line(messages.refused))).toBe('refused')
    expect(idsIn(line(messages.timedOut))).toBe('timed-out')
    expect(idsIn(line(messages.socketDenied))).toBe('socket-denied')
  })

  test(`texts that belong together stand in one line of a log (${form})`, () => {
    const others = [messages.socketMissing, messages.fileDenied].map(line).join('\n')
    expect(idsIn(others)).toBe('socket-missing')
    expect(idsIn(`${others}\n${line(messages.socketDenied)}`)).toBe('socket-missing socket-denied')
    expect(idsIn(`${line(messages.refused)}\n${line('Operation (110: ended)')}`)).toBe('refused')
  })
}

for (const [form, line] of journalForms) {
  test(`messages, and who wrote them, are read in the journal (${form})`, () => {
    expect(idsIn(line('nginx', messages.socketDenied))).toBe('socket-denied')
    expect(idsIn(line('systemd', messages.killed))).toBe('oom-kill')
    expect(idsIn([line('kernel', messages.memory), line('systemd', messages.killed)].join('\n'))).toBe('memory(oom-kill)')
    expect(idsIn([line('nginx', messages.socketMissing), line('nginx', messages.fileDenied)].join('\n'))).toBe('socket-missing')
    expect(idsIn(line('nginx', 'upstream gave error 502'))).toBe('502')
    expect(idsIn([line('nginx', 'started'), line('haproxy', 'upstream gave error 502')].join('\n'))).toBe('')
  })
}

test('what a program writes over several lines belongs to the line with the time', () => {
  const [, line] = lineForms[0] ?? []
  expect(idsIn(`${line?.('*7 connect() to unix:/run/a.sock')}\n    failed (13: Permission denied)`)).toBe('socket-denied')
})

test('without a log around it, a message is read as well', () => {
  expect(idsIn(messages.refused)).toBe('refused')
  expect(idsIn('nginx says "connect() to unix:/run/a.sock failed (13: Permission denied)", what now?')).toBe('socket-denied')
})

test('numbers of processes, ports, sizes and requests are no codes', () => {
  const lines = [
    'Nov 30 20:54:49 web01 nginx[502]: started',
    '2026/11/30 20:54:49 [error] 502#502: *502 upstream',
    '127.0.0.1 - - [30/Nov/2026:20:54:49 +0000] "GET /502 HTTP/1.1" 200 502 "-" "curl/7.88.1"',
    '<27>1 2026-11-30T20:54:49.003Z web01 nginx 502 - - started'
  ]
  for (const line of lines) expect(idsIn(line), line).toBe('')
})
