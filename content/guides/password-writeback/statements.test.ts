import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Guide } from '#lib/guide/types.ts'
import guide from './guide.ts'

const { steps, prerequisites, statements }: Guide = guide

/** Where a statement is answered, as the table writes it. */
function answersOf(statement: string): string[] {
  const those = (kind: Guide['steps'] | Guide['prerequisites'], mark: string) =>
    Object.entries(kind)
      .filter(([, { covers = [] }]) => covers.includes(statement))
      .map(([id]) => `\`${id}\`${mark}`)
  return [...those(steps, ''), ...those(prerequisites, ' *(p)*')].sort()
}

test('the table of statements says where the guide answers each', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/statements/password-writeback.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (S\d+) \|.*\| ([^|]*) \|$/gm)].map(([, id = '', covered = '']) => [
    id,
    covered.split(', ').sort().join(', ')
  ])
  expect(rows).toEqual(statements.map((id) => [id, answersOf(id).join(', ')]))
})
