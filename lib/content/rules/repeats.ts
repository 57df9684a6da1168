import { findingAt } from '#lib/content/finding.ts'
import type { GuideRule } from './rule.ts'

/** A list must not contain the same text twice. */
export const repeats: GuideRule = ({ guide, files }) =>
  listsIn(guide).flatMap(({ path, list }) => {
    const [section = ''] = path
    const source = section === 'signals' || section === 'hosts' ? files.entrySources[section] : files.source
    return [...new Set(list.filter((text, index) => list.indexOf(text) !== index))].map((text) =>
      findingAt(source.file, source.text(path, text), `"${text}" is repeated in ${path.join('.')}`, 'name it once')
    )
  })

type List = { readonly path: readonly string[]; readonly list: readonly string[] }

function listsIn(value: unknown, path: readonly string[] = []): List[] {
  if (Array.isArray(value)) return [{ path, list: value.filter((entry) => typeof entry === 'string') }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, [...path, key]))
}
