// How long the finder reads logs of 1 to 5 MB, in processor time: `npx jiti scripts/bench-finder.ts`. The logs are made of the
// examples of each guide's own signals among lines of programs that no guide knows.

import { importGuide } from '#lib/content/import-guide.ts'
import { guideIds } from '#lib/content/load-guide.ts'
import type { Guide } from '#lib/guide/types.ts'
import { answerTo } from '#lib/signals/answer.ts'

const megabyte = 1_000_000

for (const id of guideIds()) {
  const guide = await importGuide(id)
  for (const [name, size, line, separator = '\n'] of logsOf(guide)) {
    const text = repeated(line, size * megabyte, separator)
    const before = process.cpuUsage()
    const { found, lines } = answerTo(guide, text)
    const { user, system } = process.cpuUsage(before)
    const time = `${Math.round((user + system) / 1000)} ms`
    console.log(
      [id, name.padEnd(22), `${size} MB`, `${lines} lines`.padStart(12), time.padStart(8), `${found.length} found`].join('  ')
    )
  }
}

type Log = readonly [name: string, megabytes: number, line: (index: number) => string, separator?: string]

function logsOf({ signals, logs }: Guide): Log[] {
  const all = Object.values(signals)
  const sources = Object.values(logs).flatMap(({ sources = [] }) => sources)
  const ids = all.flatMap(({ patterns }) => patterns.flat().filter((pattern) => /^\d{3,5}$/.test(pattern)))
  const id = (index: number) => ids[index % ids.length] ?? '1000'
  const source = (index: number) => (index % 3 ? 'ESENT' : (sources[index % sources.length] ?? 'ESENT'))
  const message = (index: number) => `item ${index} of sync01.contoso.com, process ${6000 + (index % 900)}, hr=80230${index % 999}`
  const time = (index: number) => `23/11/2026 08:${10 + (index % 50)}:${10 + (index % 49)}`
  const xml = (index: number) =>
    `<Event><System><Provider Name='${source(index)}'/><EventID Qualifiers='0'>${id(index)}</EventID><Execution ProcessID='6800' ThreadID='6329'/></System><EventData><Data>${message(index)}</Data></EventData></Event>`
  return [
    ['CSV', 2, (index) => `Error,${time(index)},${source(index)},${id(index)},None,"${message(index)}"`],
    ['XML in one line', 1, xml, ''],
    ['XML in one line', 2, xml, ''],
    ['XML in one line', 5, xml, ''],
    ['JSON in one line', 2, (index) => `{"Id":${id(index)},"ProviderName":"${source(index)}","Message":"${message(index)}"}`, ','],
    [
      'foreign debug log',
      2,
      (index) => `2026-11-23 08:14:22,${index % 1000} [w-${index % 7}] DEBUG com.example.Shop - ${message(index)}`
    ],
    ['every row a signal', 2, (index) => `Error\t${time(index)}\t${sources[index % sources.length]}\t${id(index)}\tNone`],
    ['every line an example', 2, (index) => all[index % all.length]?.example ?? ''],
    ['codes only', 2, id, ' ']
  ]
}

function repeated(line: (index: number) => string, size: number, separator: string): string {
  const lines: string[] = []
  for (let length = 0, index = 0; length < size; index++) {
    const next = line(index)
    lines.push(next)
    length += next.length + separator.length
  }
  return lines.join(separator)
}
