import { type Document, entriesOf } from '#lib/content/document.ts'
import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { isElement, pointOf, walk } from '#lib/content/mdx.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { placeholdersIn } from '#lib/guide/placeholders.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** `guide.mdx` must explain every placeholder in commands and hosts, and no others. */
export const placeholders: GuideRule = (model) => {
  const { documents } = model.files
  return documents
    .filter(({ kind }) => kind === 'guide')
    .flatMap((guide): Finding[] => {
      const described = entriesOf(guide, 'placeholders') ?? {}
      const used = new Map<string, [file: string, Point]>()
      for (const document of shownIn(guide.locale, model)) {
        for (const [name, point] of placeholdersOfCommands(document)) if (!used.has(name)) used.set(name, [document.file, point])
      }
      for (const [name, ...place] of placeholdersOfHosts(model)) if (!used.has(name)) used.set(name, place)
      const isAllRead = documents.every(({ locale, body }) => locale !== guide.locale || body.length > 0)
      const missing = [...used].filter(([name]) => !Object.hasOwn(described, name))
      const unused = isAllRead ? Object.keys(described).filter((name) => !used.has(name)) : []
      return [
        ...missing.map(([name, [file, point]]) => {
          const remedy = didYouMean(name, Object.keys(described), `add "${name}: …" to placeholders in ${guide.file}`)
          return findingAt(file, point, `placeholder <${name}> is not described`, remedy)
        }),
        ...unused.map((name) => {
          const point = guide.frontMatter.keyAt(['placeholders', name])
          const remedy = used.size > 0 ? `delete it; the commands have ${listed([...used.keys()])}` : 'delete it'
          return findingAt(guide.file, point, `no command holds <${name}>`, remedy)
        })
      ]
    })
}

/** The texts that readers of a language see: its own, and the first language's where a translation is missing. */
function shownIn(language: string, { files: { documents }, locales: [first] }: GuideModel): Document[] {
  const own = documents.filter(({ locale }) => locale === language)
  const isOwn = new Set(own.map(({ kind, id }) => `${kind} ${id}`))
  return [...own, ...documents.filter(({ locale, kind, id }) => locale === first && !isOwn.has(`${kind} ${id}`))]
}

function placeholdersOfHosts({ guide, files }: GuideModel): [name: string, file: string, Point][] {
  const { hosts: source } = files.entrySources
  return Object.entries(guide.hosts).flatMap(([id, host]) =>
    (['name', 'test'] as const).flatMap((key) =>
      placeholdersIn(host[key] ?? '').map((name): [string, string, Point] => [name, source.file, source.text(['hosts', id, key])])
    )
  )
}

function placeholdersOfCommands({ body }: Document): [name: string, Point][] {
  return body
    .flatMap((node) => [...walk(node)])
    .filter((node) => isElement(node, 'Command'))
    .flatMap((command) => command.children ?? [])
    .filter(({ type }) => type === 'code')
    .flatMap((block) => placeholdersIn(block.value ?? '').map((name): [string, Point] => [name, pointOf(block)]))
}
