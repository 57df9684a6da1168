import { type Document, entriesOf } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Headings among a step's choices must divide all of them, in order, and have words in every language. */
export const choiceHeadings: GuideRule = (model) => [
  ...Object.keys(model.guide.steps).flatMap((step) => places(model, step)),
  ...model.files.documents.filter(({ kind }) => kind === 'step').flatMap((document) => words(model, document))
]

function places({ guide, files: { source } }: GuideModel, step: string): Finding[] {
  const { choices = {}, headings, giveUp } = lookup(guide.steps, step) ?? {}
  if (!headings) return []
  const order = Object.keys(choices)
  const key = source.key('steps', step, 'headings')
  const remedy = 'remove headings: the way out of a loop moves above all choices'
  if (giveUp) return [findingAt(source.file, key, `"${step}" has headings and a giveUp`, remedy)]
  return Object.entries(headings).flatMap(([heading, choice], index, all): Finding[] => {
    const at = (problem: string, remedy: string) => [
      findingAt(source.file, source.text(['steps', step, 'headings', heading]), problem, remedy)
    ]
    if (!order.includes(choice))
      return at(
        `heading "${heading}" stands above unknown choice "${choice}"`,
        didYouMean(choice, order, `this step offers ${listed(order)}`)
      )
    if (index === 0 && choice !== order[0])
      return at(`the first heading stands above "${choice}"`, `begin with "${order[0]}", so that every choice has a heading`)
    const before = all[index - 1]?.[1]
    if (before !== undefined && order.indexOf(choice) <= order.indexOf(before))
      return at(`heading "${heading}" is out of order`, 'state headings in the order of the choices below them')
    return []
  })
}

function words({ guide }: GuideModel, document: Document): Finding[] {
  const { file, frontMatter, id } = document
  const step = lookup(guide.steps, id)
  if (!step) return []
  const headings = Object.keys(step.headings ?? {})
  const given = Object.keys(entriesOf(document, 'headings') ?? {})
  return [
    ...headings
      .filter((heading) => !given.includes(heading))
      .map((heading) =>
        findingAt(file, frontMatter.keyAt(['headings']), `heading "${heading}" has no words`, `add "${heading}: …" to headings`)
      ),
    ...given
      .filter((heading) => !headings.includes(heading))
      .map((heading) =>
        findingAt(
          file,
          frontMatter.keyAt(['headings', heading]),
          `words for unknown heading "${heading}"`,
          didYouMean(heading, headings, `this step has ${listed(headings)}`)
        )
      )
  ]
}
