import { type Finding, findingAt } from '#lib/content/finding.ts'
import { either } from '#lib/content/lists.ts'
import { isElement, type MdxNode, pointOf, walk } from '#lib/content/mdx.ts'
import { shells } from '#lib/guide/kinds.ts'
import type { DocumentRule } from './rule.ts'

const fences = either(shells.map((shell) => `\`\`\`${shell}`))

/** `<Command>` contains one code block and at most one `<Healthy>`; code blocks must not stand anywhere else. */
export const command: DocumentRule = ({ file, body }) => {
  const isCommand = (node: MdxNode) => isElement(node, 'Command')
  const commands = body.flatMap((node) => [...walk(node)]).filter(isCommand)
  const outside = body.flatMap((node) => [...walk(node, isCommand)])
  return [
    ...commands.flatMap((node) => content(file, node)),
    ...outside
      .filter((node) => node.type === 'code')
      .map((node) =>
        findingAt(
          file,
          pointOf(node),
          'code block outside <Command>',
          'put <Command on="…"> around it, so that it says where it runs'
        )
      ),
    ...outside
      .filter((node) => isElement(node, 'Healthy'))
      .map((node) =>
        findingAt(file, pointOf(node), '<Healthy> outside <Command>', 'move it into the <Command> whose answer it shows')
      )
  ]
}

function content(file: string, node: MdxNode): Finding[] {
  const children = node.children ?? []
  if (children.length === 0) return []
  const blocks = children.filter((child) => child.type === 'code')
  const answers = children.filter((child) => isElement(child, 'Healthy'))
  const others = children.filter((child) => !blocks.includes(child) && !answers.includes(child))
  const at = (child: MdxNode | undefined, problem: string, remedy: string) =>
    findingAt(file, pointOf(child ?? node), problem, remedy)

  const findings = others.map((child) =>
    at(child, '<Command> holds more than a code block and <Healthy>', 'move this text before or after the <Command>')
  )
  if (blocks.length === 0) findings.push(at(node, '<Command> holds no code block', `put ${fences} in it, with blank lines around`))
  if (blocks.length > 1)
    findings.push(at(blocks[1], '<Command> holds more than one code block', 'give each block its own <Command>'))
  if (answers.length > 1) findings.push(at(answers[1], '<Command> holds more than one <Healthy>', 'keep one healthy answer'))
  const [answer] = answers
  const [block] = blocks
  if (answer && block && children.indexOf(answer) < children.indexOf(block)) {
    findings.push(at(answer, '<Healthy> stands before the code block', 'put it after the block'))
  }
  return [
    ...findings,
    ...blocks.filter((child) => !shells.some((shell) => shell === child.lang)).map((child) => language(file, child))
  ]
}

function language(file: string, { lang, ...block }: MdxNode): Finding {
  const problem = lang ? `code block in unknown language "${lang}"` : 'code block without a language'
  return findingAt(file, pointOf(block), problem, `write ${fences}`)
}
