import { isRecord } from '../document.ts'
import { type Finding, findingAt, start } from '../finding.ts'
import { listed } from '../lists.ts'
import { didYouMean } from '../near-miss.ts'
import { signalShape } from '../shapes.ts'
import { type SignalTexts, signalEntries } from '../signal-texts.ts'
import type { Path } from '../yaml-file.ts'
import type { SignalTextRule } from './rule.ts'

const keys = Object.keys(signalShape.shape)

/** A `signals.yaml` that is empty, no YAML or no list; entries without a meaning, with unknown keys, with values that are no text. */
export const signalTexts: SignalTextRule = (texts) => {
  const { file, isEmpty, yaml } = texts
  if (isEmpty) return [findingAt(file, start, 'file is empty', 'write what each signal means, or delete the file with the signals')]
  if (yaml.problem) return [findingAt(file, yaml.problem, yaml.problem.what, yaml.problem.remedy)]
  const entries = signalEntries(texts)
  if (!entries) return [findingAt(file, start, 'file is not a list of signals', 'write "id:" and, indented below it, "meaning: …"')]
  return Object.keys(entries).flatMap((id) => entry(id, entries[id], texts))
}

function entry(id: string, value: unknown, { file, yaml }: SignalTexts): Finding[] {
  const issues = signalShape.safeParse(value).error?.issues ?? []
  return issues.flatMap((issue): Finding[] => {
    const path = [id, ...issue.path]
    if (issue.code !== 'unrecognized_keys') return [described(id, path, isRecord(value) ? value : undefined, file, yaml)]
    return issue.keys.map((key) =>
      findingAt(file, yaml.keyAt([...path, key]), `unknown key "${key}"`, didYouMean(key, keys, `a signal has ${listed(keys)}`))
    )
  })
}

function described(
  id: string,
  path: Path,
  value: Record<string, unknown> | undefined,
  file: string,
  yaml: SignalTexts['yaml']
): Finding {
  const key = String(path.at(-1))
  if (!value || !Object.hasOwn(value, key)) {
    return findingAt(file, yaml.keyAt(path), `signal "${id}" has no meaning`, 'write "meaning: …" below it, indented by two spaces')
  }
  const isBlank = value[key] === null || (typeof value[key] === 'string' && value[key].trim() === '')
  const [problem, remedy] = isBlank ? ['is empty', 'write its text after the colon'] : ['is not text', 'write one text, in quotes']
  return findingAt(file, isBlank ? yaml.keyAt(path) : yaml.valueAt(path), `${key} of signal "${id}" ${problem}`, remedy)
}
