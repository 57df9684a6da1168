import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type HostList, type HostListRow, hostListCsv, hostListMarkdown, hostListText } from './host-list.ts'

const anyText = fc.string()

const line: HostListRow = {
  action: 'Allow',
  host: '*.bus.example.com',
  protocol: 'TCP',
  port: '443',
  direction: 'outbound',
  neededBy: 'Server',
  purpose: 'Messages.',
  source: 'https://example.com/ports',
  verified: '2026-11-23'
}

const list = (...lines: HostListRow[]): HostList => ({
  title: 'Request: VPN',
  columns: {
    action: 'Action',
    host: 'Host',
    protocol: 'Protocol',
    port: 'Port',
    direction: 'Direction',
    neededBy: 'Needed by',
    purpose: 'Purpose',
    source: 'Source',
    verified: 'Last verified'
  },
  parts: [{ name: 'Server', lines }],
  conditionsTitle: 'Also',
  conditions: []
})

test('as text each host stands on a line of its own, with what it is for and where that is said', () => {
  const remove = { ...line, action: 'Remove', host: 'bus.example.org', port: '1024-2048' }
  const { parts, ...rest } = list(line, remove)
  const open = { ...line, host: '<directory>', protocol: 'TCP/UDP', port: '53' }
  const directory = { name: 'Directory', lines: [open], toFillIn: ['Fill in first: <directory>'] }
  const empty = { name: 'Agent', lines: [], none: 'Not here.' }
  expect(hostListText({ ...rest, parts: [...parts, directory, empty], conditions: ['No inbound rule.'] })).toBe(`Request: VPN

Server
- Allow: *.bus.example.com, TCP 443, outbound
  Purpose: Messages.
  Source: https://example.com/ports (Last verified: 2026-11-23)
- Remove: bus.example.org, TCP 1024-2048, outbound
  Purpose: Messages.
  Source: https://example.com/ports (Last verified: 2026-11-23)

Directory
Fill in first: <directory>
- Allow: <directory>, TCP/UDP 53, outbound
  Purpose: Messages.
  Source: https://example.com/ports (Last verified: 2026-11-23)

Agent
Not here.

Also
- No inbound rule.`)
})

test('as Markdown each part is a table, and nothing in it is taken for markup', () => {
  const { parts, ...rest } = list({ ...line, purpose: 'a | b_c <namespace> *d*' })
  const empty = { name: 'Agent', lines: [], toFillIn: ['Fill in first: <directory>'], none: 'Not here.' }
  expect(hostListMarkdown({ ...rest, parts: [...parts, empty], conditions: ['No #inbound rule.'] })).toBe(`# Request: VPN

## Server

| Action | Host | Protocol | Port | Direction | Needed by | Purpose | Source | Last verified |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Allow | \`*.bus.example.com\` | TCP | 443 | outbound | Server | a \\| b\\_c \\<namespace\\> \\*d\\* | <https://example.com/ports> | 2026-11-23 |

## Agent

Not here.

Fill in first: \\<directory\\>

## Also

- No \\#inbound rule.`)
})

test('as CSV a cell with commas, quotes or line breaks is quoted, and no cell is a formula', () => {
  const cells = { purpose: 'Say "hi", then go', neededBy: '=1+1', direction: '@SUM(A1)', protocol: '-2', source: '+62\n21' }
  expect(hostListCsv(list({ ...line, ...cells }))).toBe(
    [
      'Action,Host,Protocol,Port,Direction,Needed by,Purpose,Source,Last verified',
      `Allow,*.bus.example.com,'-2,443,'@SUM(A1),'=1+1,"Say ""hi"", then go","'+62\n21",2026-11-23`
    ].join('\n')
  )
})

test('whatever the cells are, CSV gives them back, at most with an apostrophe before what would be a formula', () => {
  const columns = Object.keys(line) as (keyof HostListRow)[]
  const anyLine = fc.record(
    Object.fromEntries(columns.map((column) => [column, anyText])) as Record<keyof HostListRow, typeof anyText>
  )
  const kept = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), (lines) => {
      const [, ...rows] = readCsv(hostListCsv(list(...lines)))
      expect(rows).toEqual(lines.map((each) => columns.map((column) => kept(each[column]))))
    })
  )
})

/** Reads CSV as spreadsheets do. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
