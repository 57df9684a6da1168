import { findingAt } from '#lib/content/finding.ts'
import { languageOf } from '#lib/content/language-of-address.ts'
import { pointOf, walk } from '#lib/content/mdx.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { GuideRule } from './rule.ts'

/** Links must lead to a place of the guide or to one of its sources. */
export const links: GuideRule = ({ guide, files }) =>
  files.documents.flatMap(({ file, body }) =>
    body
      .flatMap((node) => [...walk(node)])
      .filter((node) => node.type === 'link')
      .flatMap((node) => {
        const objection = objectionTo(node.url ?? '', guide)
        return objection ? [findingAt(file, pointOf(node), ...objection)] : []
      })
  )

function objectionTo(url: string, guide: Guide): [string, string] | undefined {
  if (url.startsWith('step:')) return placeObjection(url.slice('step:'.length), guide)
  const addresses = Object.values(guide.sources).map((source) => source.url)
  if (addresses.includes(url)) return undefined
  if (url.startsWith('mailto:')) return [`"${url}" is a mail link`, 'put the address in `backticks`']
  if (!url.startsWith('https://')) return [`link to "${url}"`, 'link to step:<id>, or to the https address of a source']
  const locale = languageOf(url)
  if (locale) return [`link to "${url}" is in one language (${locale})`, `remove "/${locale}" from the address`]
  return [
    `link to "${url}" is none of the sources`,
    didYouMean(url, addresses, 'add it to sources in guide.ts, with exactly this address')
  ]
}

function placeObjection(id: string, guide: Guide): [string, string] | undefined {
  if (Object.hasOwn(guide.steps, id) || Object.hasOwn(guide.outcomes, id)) return undefined
  const current = lookup(guide.renamed, id)
  const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]
  const remedy =
    current === undefined ? didYouMean(id, places, 'name a step or outcome of this guide') : `it is called "${current}" today`
  return [`link to unknown place "${id}"`, remedy]
}
