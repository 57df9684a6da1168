import { isRecord } from '#lib/content/document.ts'
import { type EntryTexts, entriesIn, entryNouns } from '#lib/content/entry-texts.ts'
import { type Finding, findingAt, start } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { entryShapes } from '#lib/content/shapes.ts'
import type { Path } from '#lib/content/yaml-file.ts'
import type { EntryTextRule } from './rule.ts'

/** Finds files that are empty, not YAML or not a list, and entries with missing words, unknown keys or values that are not text. */
export const entryShape: EntryTextRule = (texts) => {
  const { kind, file, isEmpty, yaml } = texts
  const { says, word } = entryNouns[kind]
  if (isEmpty) return [findingAt(file, start, 'file is empty', `write ${says}, or delete the file with the ${kind}`)]
  if (yaml.problem) return [findingAt(file, yaml.problem, yaml.problem.what, yaml.problem.remedy)]
  const entries = entriesIn(texts)
  if (!entries) return [findingAt(file, start, `file is not a list of ${kind}`, `write "id:" and, indented below it, "${word}: …"`)]
  return Object.keys(entries).flatMap((id) => entry(id, entries[id], texts))
}

function entry(id: string, value: unknown, texts: EntryTexts): Finding[] {
  const { kind, file, yaml } = texts
  const shape = entryShapes[kind]
  const keys = Object.keys(shape.shape)
  const issues = shape.safeParse(value).error?.issues ?? []
  return issues.flatMap((issue): Finding[] => {
    const path = [id, ...issue.path]
    if (issue.code !== 'unrecognized_keys') return [described(id, path, isRecord(value) ? value : undefined, texts)]
    return issue.keys.map((key) =>
      findingAt(
        file,
        yaml.keyAt([...path, key]),
        `unknown key "${key}"`,
        didYouMean(key, keys, `a ${entryNouns[kind].noun} has ${listed(keys)}`)
      )
    )
  })
}

function described(id: string, path: Path, value: Record<string, unknown> | undefined, { kind, file, yaml }: EntryTexts): Finding {
  const { noun, word } = entryNouns[kind]
  const key = String(path.at(-1))
  if (!value || !Object.hasOwn(value, key)) {
    return findingAt(
      file,
      yaml.keyAt(path),
      `${noun} "${id}" has no ${word}`,
      `write "${word}: …" below it, indented by two spaces`
    )
  }
  const isBlank = value[key] === null || (typeof value[key] === 'string' && value[key].trim() === '')
  const [problem, remedy] = isBlank ? ['is empty', 'write its text after the colon'] : ['is not text', 'write one text, in quotes']
  return findingAt(file, isBlank ? yaml.keyAt(path) : yaml.valueAt(path), `${key} of ${noun} "${id}" ${problem}`, remedy)
}
