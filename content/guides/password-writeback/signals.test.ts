import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { isRecord } from '#lib/content/document.ts'
import { readFrontMatter } from '#lib/content/front-matter.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import { commonNames, documented, leftOut, resetEvents } from './documented-codes.test-data.ts'
import { answers } from './finder-answers.test-data.ts'
import guide from './guide.ts'
import { healthyOutputs } from './healthy-outputs.test-data.ts'
import { signals } from './signals.ts'

const locales = ['en', 'id-ID']
const unlistedByMicrosoft = Object.keys(leftOut)
const firstOf = (text: string) => findSignals(guide, text).found[0]?.id

/** What a step says of each of its choices: label and hint. */
function textsOf(step: string, locale: string): { choice: string; text: string }[] {
  const file = join(import.meta.dirname, locale, 'steps', `${step}.mdx`)
  const { data } = readFrontMatter(readFileSync(file, 'utf8'))
  const of = (key: string) => (isRecord(data) && isRecord(data[key]) ? Object.entries(data[key]) : [])
  return [...of('choices'), ...of('hints')].map(([choice, text]) => ({ choice, text: String(text) }))
}

/** Where a hint says "with that next to it, choose another choice", or tells the reader of its neighbour: not this choice's codes. */
const elsewhere = [
  /with 6329 and ERROR_ACCESS_DENIED next to it.*|jika disertai 6329 dan ERROR_ACCESS_DENIED.*/,
  /then 33004 is only the consequence|33004 yang menyertainya hanya akibat/,
  /SSPR_0009, with four digits.*|SSPR_0009 \(empat angka\).*/,
  /with 6306 next to it.*|jika disertai 6306.*/,
  /When the clock is wrong.*|Jika jam server salah.*/
]

/** Codes, combinations of codes, and texts in curly quotes, as a reader would paste them. */
function namedIn(text: string): string[] {
  const own = elsewhere.reduce((rest, other) => rest.replace(other, ''), text)
  const [code, quoted] = [
    String.raw`(?:(?:SSPR_|AADSTS)\d+|ERROR_\w+|OnPremises\w+|no-start-credentials|\d+(?:\.\d+){5,}|(?:0x)?\d[\dA-Fa-f]{2,7})\b`,
    '“[^”]+”'
  ]
  const part = `(?:${code}|${quoted})`
  return own.match(new RegExp(`${part}(?: (?:\\+|with|dengan) ${part})*`, 'g'))?.map((match) => match.replace(/[“”]/g, '')) ?? []
}

const flat = (found: readonly Found[]): string[] => found.flatMap(({ id, consequences }) => [id, ...flat(consequences)])
const faultsIn = (found: readonly Found[]) =>
  flat(found).filter((id) => ['error', 'warning'].includes(mustLookup(guide.signals, id).kind))
const targetOf = (id: string) => mustLookup(guide.signals, id).target

for (const locale of locales) {
  test(`whatever find-code names in ${locale} is a signal that leads where the choice leads`, () => {
    const named = textsOf('find-code', locale).flatMap(({ choice, text }) => namedIn(text).map((name) => ({ choice, name })))
    const listed = named.filter(({ name }) => !unlistedByMicrosoft.includes(name))
    const choices = mustLookup(guide.steps, 'find-code').choices
    const led = listed.map(({ name }) => ({
      name,
      target: findSignals(guide, name)
        .found.slice(0, 1)
        .map(({ id }) => targetOf(id))
    }))
    expect(led).toEqual(listed.map(({ name, choice }) => ({ name, target: [choices[choice]] })))
    // Ids that occur by number in the texts, so that the pattern above does not stop finding them unnoticed.
    expect(new Set(named.map(({ name }) => name)).size).toBeGreaterThan(85)
  })
}

test('ids that Microsoft does not list are said to be so', () => {
  for (const code of unlistedByMicrosoft) {
    expect(findSignals(guide, `PasswordResetService ${code}`)).toEqual({ found: [], unlisted: [{ code, line: 1 }] })
  }
})

test('all 44 documented events of PasswordResetService are signals, found by id and by name', () => {
  const ids = Object.keys(signals).filter((id) => /^3[123]\d{3}$/.test(id))
  expect(ids).toEqual(resetEvents.map(([id]) => id))
  expect(ids).toHaveLength(44)
  const stated = ids.map((id) => mustLookup(guide.signals, id)).map(({ code, name, kind, log }) => ({ code, name, kind, log }))
  expect(stated).toEqual(resetEvents.map(([code, name, kind]) => ({ code, name, kind, log: 'PasswordResetService' })))
  expect(resetEvents.map(([id]) => firstOf(`PasswordResetService ${id}`))).toEqual(ids)
  const named = resetEvents.map(([id, name]) => [name, commonNames.includes(name) ? undefined : id])
  expect(resetEvents.map(([, name]) => [name, firstOf(name)])).toEqual(named)
})

test('every other documented code or message is found as the signal that it is', () => {
  expect(documented.map(([pasted]) => [pasted, firstOf(pasted)])).toEqual(documented)
})

test('every signal is documented', () => {
  const ids = new Set([...resetEvents.map(([id]) => id), ...documented.map(([, signal]) => signal)])
  expect(Object.keys(signals).filter((id) => !ids.has(id))).toEqual([])
})

test('a status line leads where the step status-line leads', () => {
  const { choices } = mustLookup(guide.steps, 'status-line')
  const leads = (id: string, choice: string) => expect([id, targetOf(id)]).toEqual([id, choices[choice]])
  leads('client-running', 'running')
  leads('client-out-of-date', 'out-of-date')
  leads('client-too-old', 'too-old-to-report')
  leads('client-unreachable', 'cannot-connect')
  leads('temporary-issues', 'cannot-connect')
  leads('writeback-not-configured', 'not-configured')
  leads('no-agent', 'no-agent')
})

test('other wordings, codes and formats of the same facts are answered by the same signals', () => {
  const answered = answers.map(([pasted]) => {
    const { found } = findSignals(guide, pasted)
    return [pasted, found.map(({ id }) => id).join(', ')]
  })
  expect(answered).toEqual(answers)
})

test('what is healthy is no fault, nor is a code that nobody knows', () => {
  const faults = Object.entries(healthyOutputs).map(([from, output]) => {
    const { found, unlisted } = findSignals(guide, output)
    return [from, ...faultsIn(found), ...unlisted.map(({ code }) => code)]
  })
  expect(faults).toEqual(Object.keys(healthyOutputs).map((from) => [from]))
})

test('the commands of the guide are no faults themselves', () => {
  const steps = join(import.meta.dirname, 'en/steps')
  const commands = readdirSync(steps).flatMap((file) => {
    const text = readFileSync(join(steps, file), 'utf8')
    return [...text.matchAll(/<Command [^>]*>\s*```\w*\n([\s\S]*?)```/g)].map(([, command = '']) => command)
  })
  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter((command) => faultsIn(findSignals(guide, command).found).length > 0)).toEqual([])
})

test('several together are explained together', () => {
  const causes = (text: string) => findSignals(guide, text).found.map(({ id }) => id)
  const line = (source: string, id: number) => `Error  23/11/2026 08:14:22  ${source}  ${id}  None`
  const remoteSam = [line('PasswordResetService', 33004), line('ADSync', 6329), 'Error Code: ERROR_ACCESS_DENIED']
  expect(causes(remoteSam.join('\n'))).toEqual(['remote-sam'])
  const clock = [
    line('PasswordResetService', 31044),
    line('PasswordResetService', 32001),
    line('ADSync', 6306),
    line('ADSync', 6800)
  ]
  expect(causes(clock.join('\n'))).toEqual(['clock-or-network'])
  const refused = [line('PasswordResetService', 31003), line('PasswordResetService', 33008), line('ADSync', 6329), '0x80230619']
  expect(causes(refused.join('\n'))).toEqual(['80230619'])
  const flow = findSignals(guide, refused.join('\n'))
  expect(flat(flow.found).sort()).toEqual(['31003', '33008', '6329', '80230619'])
})
