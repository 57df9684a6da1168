import { type Document, entriesOf, isRecord } from '#lib/content/document.ts'
import { type Finding, findingAt, start } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { guidePages, pageTypes } from '#lib/guide/guide-pages.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { GuideRule } from './rule.ts'

const nouns = {
  groups: 'group',
  prerequisiteGroups: 'prerequisite group',
  evidence: 'evidence',
  conditions: 'condition',
  machines: 'machine',
  logs: 'log',
  variants: 'variant',
  parts: 'part'
} as const

type Key = keyof typeof nouns

/** `guide.mdx` must have words for every id that needs some, and none for ids that do not exist. */
export const guideWords: GuideRule = ({ guide, files }) =>
  files.documents
    .filter(({ kind, frontMatter }) => kind === 'guide' && isRecord(frontMatter.data))
    .flatMap((document) => [
      ...(Object.keys(nouns) as Key[]).flatMap((key) => namesOf(key, guide, document)),
      ...pointless(guide, document)
    ])

function namesOf(key: Key, guide: Guide, document: Document): Finding[] {
  const { file, frontMatter } = document
  const stated: readonly string[] | object = guide[key]
  const ids: readonly string[] = Array.isArray(stated) ? stated : Object.keys(stated)
  const given = entriesOf(document, key)
  const isLeftOut = isRecord(frontMatter.data) && !Object.hasOwn(frontMatter.data, key)
  if (isLeftOut && ids.length > 0) {
    return [findingAt(file, start, `"${key}" is missing`, `name ${listed(ids)} in the front matter`)]
  }
  if (!given) return []
  return [
    ...ids
      .filter((id) => !Object.hasOwn(given, id))
      .map((id) => findingAt(file, frontMatter.keyAt([key]), `${nouns[key]} "${id}" has no name`, `add "${id}: …" to ${key}`)),
    ...Object.keys(given)
      .filter((id) => !ids.includes(id))
      .map((id) =>
        findingAt(
          file,
          frontMatter.keyAt([key, id]),
          `name for unknown ${nouns[key]} "${id}"`,
          didYouMean(id, ids, `guide.ts has ${listed(ids)}`)
        )
      )
  ]
}

/** Words for a page, choice or search that this guide does not have. */
function pointless(guide: Guide, document: Document): Finding[] {
  const { file, frontMatter } = document
  const at = (path: string[], problem: string, remedy: string) => [findingAt(file, frontMatter.keyAt(path), problem, remedy)]
  const absent = pageTypes.filter((page) => !guidePages(guide).includes(page))
  const leads = absent.filter((page) => Object.hasOwn(entriesOf(document, 'leads') ?? {}, page))
  const isSet = (key: string) => isRecord(frontMatter.data) && Object.hasOwn(frontMatter.data, key)
  const hasSignals = Object.keys(guide.signals).length > 0
  return [
    ...leads.flatMap((page) => at(['leads', page], `lead for "${page}", a page that this guide does not have`, 'delete it')),
    ...(isSet('variantLegend') && guide.variants.length === 0
      ? at(['variantLegend'], 'legend for a choice among no variants', 'delete it, or state variants in guide.ts')
      : []),
    ...(isSet('finder') && !hasSignals
      ? at(['finder'], 'words for the finder, which has no signals to find', 'delete them, or state signals in guide.ts')
      : [])
  ]
}
