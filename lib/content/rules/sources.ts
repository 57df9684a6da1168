import { type Finding, findingAt } from '#lib/content/finding.ts'
import { languageOf } from '#lib/content/language-of-address.ts'
import type { GuideRule } from './rule.ts'

/** Sources must be https addresses that work for every language. */
export const sources: GuideRule = ({ guide, files: { source } }) =>
  Object.entries(guide.sources).flatMap(([id, { url }]): Finding[] => {
    const at = (problem: string, remedy: string) => [findingAt(source.file, source.text(['sources', id, 'url']), problem, remedy)]
    if (!url.startsWith('https://') || !URL.canParse(url)) return at(`source "${id}" is no https address`, 'write "https://…"')
    const locale = languageOf(url)
    return locale ? at(`source "${id}" is in one language (${locale})`, `remove "/${locale}" from the address`) : []
  })
