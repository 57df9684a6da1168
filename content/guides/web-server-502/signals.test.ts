import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Found } from '#lib/signals/causes-first.ts'
import { findSignals } from '#lib/signals/find-signals.ts'
import { documented, families, inNoFamily, together } from './documented-codes.test-data.ts'
import guide from './guide.ts'
import { healthyOutputs } from './healthy-outputs.test-data.ts'
import { signals } from './signals.ts'

const flat = (found: readonly Found[]): string[] => found.flatMap(({ id, consequences }) => [id, ...flat(consequences)])
const faultsIn = (text: string) =>
  flat(findSignals(guide, text).found).filter((id) => ['error', 'warning'].includes(mustLookup(guide.signals, id).kind))

test('everything that is known to be logged is found as the signal that it is', () => {
  const found = documented.map(([pasted]) => [
    pasted,
    findSignals(guide, pasted)
      .found.map(({ id }) => id)
      .join(', ')
  ])
  expect(found).toEqual(documented)
})

test('every signal is documented', () => {
  const ids = new Set<string>(documented.map(([, id]) => id))
  expect(Object.keys(signals).filter((id) => !ids.has(id))).toEqual([])
})

test('every signal has texts that look alike and are none of it', () => {
  const few = Object.entries(signals).filter(([, { nearMisses }]) => nearMisses.length < 2)
  expect(few.map(([id]) => id)).toEqual([])
})

test('where several programs log the same fault, the cause leads and explains the others', () => {
  for (const [pasted, cause, ...explained] of together) {
    const { found } = findSignals(guide, pasted)
    expect([found.map(({ id }) => id), flat(found).sort()]).toEqual([[cause], [cause, ...explained].sort()])
  }
})

test('what is healthy is no fault', () => {
  const faults = Object.entries(healthyOutputs).map(([from, output]) => [from, ...faultsIn(output)])
  expect(faults).toEqual(Object.keys(healthyOutputs).map((from) => [from]))
})

test('the commands of the guide are no faults themselves', () => {
  const steps = join(import.meta.dirname, 'en/steps')
  const commands = readdirSync(steps).flatMap((file) => {
    const text = readFileSync(join(steps, file), 'utf8')
    return [...text.matchAll(/<Command [^>]*>\s*```\w*\n([\s\S]*?)```/g)].map(([, command = '']) => command)
  })
  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter((command) => faultsIn(command).length > 0)).toEqual([])
})

test('who chooses a line by hand comes where the finder leads, or one answer before it', () => {
  const { choices } = mustLookup(guide.steps, 'paste-log-line')
  expect(Object.keys(families)).toEqual(Object.keys(choices).filter((choice) => choice !== 'nothing-matched'))
  const lost = Object.entries(families).flatMap(([choice, ids]) => {
    const step = mustLookup(choices, choice)
    const near = [step, ...Object.values(mustLookup(guide.steps, step).choices)]
    return ids.filter((id) => !near.includes(mustLookup(guide.signals, id).target)).map((id) => `${choice}: ${id}`)
  })
  expect(lost).toEqual([])
  const named = [...Object.values(families).flat(), ...Object.keys(inNoFamily)].sort()
  expect([...new Set(named)]).toEqual(Object.keys(signals).sort())
})
