import { entriesOf } from '#lib/content/document.ts'
import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { GuideRule } from './rule.ts'

/** Every choice needs a label of its own; labels and hints must belong to choices that the step has. */
export const labels: GuideRule = ({ guide, files }) =>
  files.documents.flatMap((document): Finding[] => {
    const step = document.kind === 'step' ? lookup(guide.steps, document.id) : undefined
    // A step without choices has a finding of its own.
    if (!step || Object.keys(step.choices).length === 0) return []
    const { file, frontMatter } = document
    const choices = Object.keys(step.choices)
    const given = entriesOf(document, 'choices')
    const unknown = (key: 'choices' | 'hints', noun: string) =>
      Object.keys(entriesOf(document, key) ?? {})
        .filter((id) => !choices.includes(id))
        .map((id) =>
          findingAt(file, frontMatter.keyAt([key, id]), `${noun} for unknown choice "${id}"`, `this step offers ${listed(choices)}`)
        )
    const unlabelled = given ? choices.filter((id) => !Object.hasOwn(given, id)) : []
    const said = Object.entries(given ?? {}).map(([id, label]) => [id, String(label).trim().toLowerCase()] as const)
    const repeated = said.filter(([, label], i) => said.findIndex(([, other]) => other === label) < i)
    return [
      ...unlabelled.map((id) =>
        findingAt(file, frontMatter.keyAt(['choices']), `choice "${id}" has no label`, `add "${id}: …" to choices`)
      ),
      ...repeated.map(([id]) =>
        findingAt(
          file,
          frontMatter.keyAt(['choices', id]),
          `choice "${id}" has the label of another choice`,
          'say in its words how it differs'
        )
      ),
      ...unknown('choices', 'label'),
      ...unknown('hints', 'hint')
    ]
  })
