import { dirname, join } from 'node:path'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'

/** The part of an ESTree node that is used here. */
type Node = { type: string } & Record<string, unknown>

/** File → its text. */
export type Sources = Readonly<Record<string, string>>

type Module = { declared: Map<string, Node>; imported: Map<string, { file: string; name: string }>; classNames: Node[] }

/**
 * The classes used in components, with the file that uses each: from `className` and from the constants and functions it refers to. A class
 * that is composed from pieces is found as its pieces.
 */
export function usedClasses(sources: Sources): Map<string, string> {
  const modules = new Map(Object.entries(sources).map(([file, text]) => [file, moduleOf(file, text)]))
  const found = new Map<string, string>()
  const seen = new Set<Node>()

  function collect(file: string, node: Node): void {
    for (const text of textsIn(file, node)) {
      for (const name of text.split(/\s+/)) if (name && !found.has(name)) found.set(name, file)
    }
  }
  /** All texts that an expression can evaluate to. */
  function textsIn(file: string, node: unknown): string[] {
    if (!isNode(node)) return []
    const all = (nodes: unknown) => (nodes as unknown[]).flatMap((each) => textsIn(file, each))
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? [node.value] : []
      case 'TemplateLiteral':
        return [...(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked), ...all(node.expressions)]
      case 'ConditionalExpression':
        return all([node.consequent, node.alternate])
      case 'LogicalExpression':
        return all(node.operator === '&&' ? [node.right] : [node.left, node.right])
      case 'BinaryExpression':
        return node.operator === '+' ? all([node.left, node.right]) : []
      case 'ObjectExpression':
        return all((node.properties as Node[]).map(({ value }) => value))
      case 'ArrayExpression':
        return all(node.elements)
      case 'MemberExpression':
        return textsIn(file, node.object)
      case 'CallExpression':
        return textsIn(file, node.callee)
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
        return isNode(node.body) && node.body.type !== 'BlockStatement' ? textsIn(file, node.body) : all(returnsOf(node.body))
      case 'Identifier':
        return namedTexts(file, String(node.name))
      default:
        return []
    }
  }
  function namedTexts(file: string, name: string): string[] {
    const from = modules.get(file)?.imported.get(name)
    if (from) return namedTexts(from.file, from.name)
    const declared = modules.get(file)?.declared.get(name)
    if (!declared || seen.has(declared)) return []
    seen.add(declared)
    return textsIn(file, declared)
  }

  for (const [file, { classNames }] of modules) for (const node of classNames) collect(file, node)
  return found
}

/** A module's declarations, imports and `className` values. */
function moduleOf(at: string, text: string): Module {
  const { code } = transformSync(text, { loader: 'tsx', jsx: 'automatic', target: 'esnext' })
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node
  const found: Module = { declared: new Map(), imported: new Map(), classNames: [] }
  walk(program, (node) => {
    const nameOf = (key: string) => String((node[key] as Node | undefined)?.name)
    if (node.type === 'VariableDeclarator' && isNode(node.init)) {
      found.declared.set(nameOf('id'), node.init)
      // Looks that a server component hands in.
      if (/looks?$/i.test(nameOf('id'))) found.classNames.push(node.init)
    }
    if (node.type === 'FunctionDeclaration') found.declared.set(nameOf('id'), node)
    if (node.type === 'Property' && nameOf('key') === 'className' && isNode(node.value)) found.classNames.push(node.value)
    if (node.type === 'ImportDeclaration') {
      for (const each of node.specifiers as Node[]) {
        const [local, imported] = [each.local, each.imported] as ({ name: string } | undefined)[]
        const from = String((node.source as Node).value)
        const file = from.startsWith('#') ? from.slice(1) : join(dirname(at), from)
        if (local && imported) found.imported.set(local.name, { file, name: imported.name })
      }
    }
  })
  return found
}

function returnsOf(body: unknown): Node[] {
  const found: Node[] = []
  walk(body, (node) => {
    if (node.type === 'ReturnStatement' && isNode(node.argument)) found.push(node.argument)
  })
  return found
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  if (!isNode(node)) return
  visit(node)
  for (const child of Object.values(node)) if (typeof child === 'object') walk(child, visit)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
