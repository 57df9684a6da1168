import type { z } from 'zod'
import { isRecord } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'
import { guideShape } from '#lib/content/guide-shape.ts'
import { either, listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { fieldsAt } from '#lib/content/schema.ts'

/** Everything that keeps an exported value from being a guide. Other rules only run if there is nothing. */
export function guideShapeProblems(guide: unknown, files: Pick<GuideFiles, 'source' | 'entrySources'>): Finding[] {
  const issues = guideShape.safeParse(guide, { error: remedyFor }).error?.issues ?? []
  return issues.flatMap((issue) => {
    const path = issue.path.map(String)
    const source = path[0] === 'signals' || path[0] === 'hosts' ? files.entrySources[path[0]] : files.source
    const at = (keys: string[], problem: string, remedy: string) => findingAt(source.file, source.key(...keys), problem, remedy)

    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(guideShape, path)
      const where = path.length > 0 ? ` in "${path.join('.')}"` : ''
      return issue.keys.map((key) =>
        at([...path, key], `unknown key "${key}"${where}`, didYouMean(key, known, `there are ${listed(known)}`))
      )
    }
    return [at(path, `"${path.join('.')}" ${stateOf(valueAt(guide, path))}`, issue.message)]
  })
}

function valueAt(guide: unknown, path: readonly string[]): unknown {
  return path.reduce((outer, key) => (isRecord(outer) || Array.isArray(outer) ? Reflect.get(outer, key) : undefined), guide)
}

function stateOf(value: unknown): string {
  if (value === undefined) return 'is missing'
  const isEmpty = Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === ''
  if (isEmpty) return 'is empty'
  if (Array.isArray(value)) return 'is a list'
  if (value instanceof RegExp) return 'is a regular expression'
  if (typeof value === 'function' || isRecord(value)) return 'is an object'
  return `is ${JSON.stringify(value)}`
}

const remedies: Partial<Record<string, string>> = {
  array: 'write a list: [ … ]',
  boolean: 'write true or false',
  int: 'write a whole number',
  number: 'write a number',
  object: 'write { … } with its keys',
  record: 'write { id: … } for each of them',
  string: 'write a text',
  tuple: 'write two numbers: [first, last]'
}

function remedyFor(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') {
    const choice = `write ${either(issue.values.map(String))}`
    return typeof issue.input === 'string' ? didYouMean(issue.input, issue.values.map(String), choice) : choice
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return 'name at least one'
    if (issue.origin === 'string') return 'write its text'
    return issue.inclusive ? `write a whole number from ${issue.minimum} on` : `write a number above ${issue.minimum}`
  }
  return (issue.code === 'invalid_type' && remedies[issue.expected]) || 'see how other guides write it'
}
