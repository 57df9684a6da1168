import { z } from 'zod'
import { type Document, isRecord } from '#lib/content/document.ts'
import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import { aOrAn, listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { fieldsAt, schemaAt } from '#lib/content/schema.ts'
import { shapes, shortLimit } from '#lib/content/shapes.ts'
import type { Path } from '#lib/content/yaml-file.ts'
import type { DocumentRule } from './rule.ts'

/** Finds unknown, missing and empty keys, values that are not text, and a `short` that is too long. */
export const frontMatter: DocumentRule = (document) => {
  const { file, kind, isEmpty, frontMatter: front } = document
  if (isEmpty || front.problem) return []
  const shape = shapes[kind]
  const keys = Object.keys(shape.shape)
  if (!isRecord(front.data))
    return [findingAt(file, { line: 1, column: 1 }, 'front matter is empty', `${aOrAn(kind)} has ${listed(keys)}`)]

  const issues = shape.safeParse(front.data).error?.issues ?? []
  return issues.flatMap((issue): Finding[] => {
    if (issue.code !== 'unrecognized_keys') return [misfitAt(document, issue.path)]
    const known = fieldsAt(shape, issue.path)
    const owner = issue.path.length > 0 ? `"${issue.path.map(String).join(': ')}"` : aOrAn(kind)
    return issue.keys.map((key) =>
      findingAt(
        file,
        front.keyAt([...issue.path, key]),
        `unknown key "${key}"`,
        didYouMean(key, known, `${owner} has ${listed(known)}`)
      )
    )
  })
}

function misfitAt({ file, kind, frontMatter: front }: Document, path: Path): Finding {
  const value = path.reduce((inner: unknown, key) => (isRecord(inner) ? inner[String(key)] : undefined), front.data)
  const name = nameOf(path)
  const at = (point: Point, problem: string, remedy: string) => findingAt(file, point, problem, remedy)

  if (value === undefined) {
    const place = path.length > 1 ? `"${path.slice(0, -1).map(String).join(': ')}"` : 'the front matter'
    return at(front.keyAt(path), `${name} is missing`, `add "${String(path.at(-1))}: …" to ${place}`)
  }
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '')
  if (isBlank) return at(front.keyAt(path), `${name} is empty`, 'write its text after the colon')
  if (typeof value === 'string' && path.at(-1) === 'short') {
    return at(
      front.valueAt(path),
      `${name} has ${[...value].length} characters`,
      `at most ${shortLimit} fit in the rail and on the map`
    )
  }
  const expected = schemaAt(shapes[kind], path)
  if (expected instanceof z.ZodObject)
    return at(
      front.valueAt(path),
      `${name} is one text`,
      `write ${listed(fieldsAt(shapes[kind], path))} below it, one per line, indented`
    )
  if (expected instanceof z.ZodRecord)
    return at(front.valueAt(path), `${name} is not a list of "id: text"`, 'write one "id: text" per line, indented by two spaces')
  return at(
    front.valueAt(path),
    `${name} is not text`,
    isRecord(value) || Array.isArray(value) ? 'write one text' : 'put it in quotes'
  )
}

function nameOf(path: Path): string {
  const [key, id] = path.map(String)
  return key === 'choices' && id !== undefined ? `label for choice "${id}"` : `"${path.map(String).join(': ')}"`
}
