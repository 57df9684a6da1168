import { type Finding, findingAt } from '#lib/content/finding.ts'
import { type Passage, passagesOfTexts, pointIn } from '#lib/content/passages.ts'
import type { GuideModel, GuideRule } from './rule.ts'

type Text = { readonly file: string; readonly locale: string; readonly name: string; readonly passages: readonly Passage[] }

/** Finds texts that equal the first language's and are not names: probably not translated. */
export const untranslated: GuideRule = (model) => {
  const texts = textsOf(model)
  const [first] = model.locales
  const originals = new Map(texts.filter(({ locale }) => locale === first).map((text) => [text.name, text]))
  return texts
    .filter(({ locale }) => locale !== first)
    .flatMap(({ file, name, passages }): Finding[] => {
      const original = originals.get(name)
      const said = new Set(original?.passages.map(wordsOf))
      return passages
        .filter((passage) => said.has(wordsOf(passage)) && !isName(wordsOf(passage)))
        .map((passage) =>
          findingAt(file, pointIn(passage, 0), `text is the same as in ${original?.file}`, 'translate it', 'warning')
        )
    })
}

function textsOf({ files }: GuideModel): Text[] {
  return [
    ...files.documents.map(({ file, locale, kind, id, passages }) => ({ file, locale, name: `${kind} ${id}`, passages })),
    ...files.entryTexts.map(({ file, locale, kind, yaml }) => ({ file, locale, name: kind, passages: passagesOfTexts(yaml.texts) }))
  ]
}

const wordsOf = (passage: Passage) =>
  passage
    .map(({ text }) => text)
    .join('')
    .trim()

/** Names are capitalised, or a single word. Code and labels on screen have no letters here. */
const isName = (text: string) => (text.match(/(?<![\p{L}\p{N}_'’])\p{Ll}[\p{L}’']*/gu) ?? []).length < 2
