import { isCollection, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { type Point, start } from './finding.ts'

export type Path = readonly PropertyKey[]

/** The YAML between the two `---` lines, with the places of its keys and values in the file. */
export type FrontMatter = {
  /** The plain value; nothing when the file has no front matter or it is not YAML. */
  readonly data: unknown
  readonly problem?: Point & { readonly what: string; readonly remedy: string }
  /** Line after the closing `---`. */
  readonly bodyLine: number
  /** Where the key at this path stands; the nearest key above it when there is none. */
  keyAt(path: Path): Point
  /** Where the value at this path stands; its key when it is empty. */
  valueAt(path: Path): Point
}

const fence = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** Reads the front matter of a file; broken YAML is a `problem`, never thrown. */
export function readFrontMatter(text: string): FrontMatter {
  const match = fence.exec(text)
  if (!match) return withoutFrontMatter(text)

  const counter = new LineCounter()
  const yaml = parseDocument(match[1] ?? '', { lineCounter: counter, prettyErrors: false })
  // The opening `---` is line 1 of the file, so the first line of YAML is line 2.
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: Math.max(col, 1) }
  }
  const positions = {
    bodyLine: match[0].split('\n').length,
    keyAt: (path: Path) => keyPoint(yaml.contents, path, pointAt),
    valueAt: (path: Path) => valuePoint(yaml.contents, path, pointAt)
  }
  try {
    const [error] = yaml.errors
    if (!error) return { data: yaml.toJS(), ...positions }
    return { data: undefined, problem: { ...pointAt(error.pos[0]), ...explained(error) }, ...positions }
  } catch (error) {
    return {
      data: undefined,
      problem: { ...start, ...explained({ code: '', message: String(error).replace(/^\w*Error: /, '') }) },
      ...positions
    }
  }
}

function withoutFrontMatter(text: string): FrontMatter {
  const isOpen = /^\uFEFF?---[ \t]*\r?\n/.test(text)
  const what = isOpen ? 'front matter has no end' : 'no front matter'
  const remedy = isOpen
    ? 'close it with a line "---"'
    : 'begin the file with a line "---", then "title: …", and a closing line "---"'
  return { data: undefined, problem: { ...start, what, remedy }, bodyLine: 1, keyAt: () => start, valueAt: () => start }
}

function explained({ code, message }: { code: string; message: string }): { what: string; remedy: string } {
  const remedy =
    code === 'DUPLICATE_KEY'
      ? 'keep one of the two lines'
      : 'write "key: text"; put a text with a colon, a # or a leading symbol in quotes'
  return { what: `front matter is not YAML: ${message}`, remedy }
}

function keyPoint(contents: unknown, path: Path, pointAt: (offset: number) => Point): Point {
  let point = start
  let node = contents
  for (const segment of path) {
    const pair = pairIn(node, segment)
    if (!pair) return point
    point = pointAt((pair.key as Node).range?.[0] ?? 0)
    node = pair.value
  }
  return point
}

function valuePoint(contents: unknown, path: Path, pointAt: (offset: number) => Point): Point {
  let node = contents
  for (const segment of path) node = pairIn(node, segment)?.value
  const isWritten = isScalar(node) ? node.source !== '' || node.type !== 'PLAIN' : isCollection(node)
  const offset = isWritten ? (node as Node).range?.[0] : undefined
  return offset === undefined ? keyPoint(contents, path, pointAt) : pointAt(offset)
}

function pairIn(node: unknown, segment: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
}
