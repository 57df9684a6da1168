import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { isElement, type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideRule } from './rule.ts'

/** Every `<Command>` must name one of the guide's machines, and only parts with a machine can have tests. */
export const machines: GuideRule = ({ guide, files }) => [
  ...files.documents.flatMap(({ file, body }) =>
    body
      .flatMap((node) => [...walk(node)])
      .filter((node) => isElement(node, 'Command'))
      .flatMap((node) => machineOf(node, file, guide.machines))
  ),
  ...Object.entries(guide.parts)
    .filter(([, { machine, test }]) => test !== undefined && machine === undefined)
    .map(([id]) =>
      findingAt(
        files.source.file,
        files.source.key('parts', id),
        `part "${id}" is tested on no machine`,
        'add machine: the one from which its hosts are tested'
      )
    )
]

function machineOf(node: MdxNode, file: string, known: readonly string[]): Finding[] {
  const at = (problem: string, remedy: string) => [findingAt(file, pointOf(node), problem, remedy)]
  const one = known.length > 0 ? `one of ${listed(known)}` : 'a machine, which guide.ts states in machines'
  const attribute = node.attributes?.find(({ name }) => name === 'on')
  if (!attribute) return at('<Command> does not say where it runs', `write <Command on="…"> with ${one}`)
  const value = typeof attribute.value === 'string' ? attribute.value : '{…}'
  return known.includes(value) ? [] : at(`<Command> runs on unknown "${value}"`, didYouMean(value, known, one))
}
