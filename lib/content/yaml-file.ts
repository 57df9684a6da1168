import { isCollection, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLError } from 'yaml'
import { type Point, start } from './finding.ts'
import type { Piece } from './passages.ts'

export type Path = readonly PropertyKey[]

/** A YAML or JSON file with the positions of its keys and values. */
export type YamlFile = {
  /** The plain value; `undefined` if the text is not YAML. */
  readonly data: unknown
  readonly problem?: Point & { readonly what: string; readonly remedy: string }
  /** Every text value, from top to bottom, as it is written. */
  readonly texts: readonly Piece[]
  /** The position of the key or entry at a path, or of the nearest one above it. */
  keyAt(path: Path): Point
  /** The position of the value at a path, or of its key if it is empty. */
  valueAt(path: Path): Point
}

/** Parses YAML that begins at a line of a file. Broken YAML becomes a `problem` that mentions `name`, and is never thrown. */
export function readYaml(text: string, name: string, firstLine = 1): YamlFile {
  const counter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset)
    return { line: line + firstLine - 1, column: Math.max(col, 1) }
  }
  const positions = {
    keyAt: (path: Path) => keyPoint(yaml.contents, path, pointAt),
    valueAt: (path: Path) => valuePoint(yaml.contents, path, pointAt)
  }
  const broken = (point: Point, code: string, message: string): YamlFile => ({
    data: undefined,
    texts: [],
    problem: { ...point, what: `${name} is not YAML: ${message}`, remedy: remedyFor(code) },
    ...positions
  })
  try {
    const [error] = yaml.errors
    if (error) return broken(pointAt(beginningOf(error, yaml.contents)), error.code, error.message)
    return { data: yaml.toJS(), texts: textsIn(yaml.contents, text, pointAt), ...positions }
  } catch (error) {
    return broken(start, '', String(error).replace(/^\w*Error: /, ''))
  }
}

const remedies: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two lines',
  MISSING_CHAR: 'close what is opened here',
  TAB_AS_INDENT: 'indent with two spaces'
}

const remedyFor = (code: string) =>
  remedies[code] ?? 'write "key: text"; put a text with a colon, a # or a leading symbol in quotes'

/** The position of a problem. For an unclosed quote, where it was opened. */
function beginningOf({ code, pos: [offset] }: YAMLError, contents: Node | null): number {
  let beginning = offset
  visit(contents, {
    Scalar(_, { type, range }) {
      if (code === 'MISSING_CHAR' && type?.startsWith('QUOTE') && range?.[1] === offset) beginning = range[0]
    }
  })
  return beginning
}

function textsIn(contents: Node | null, source: string, pointAt: (offset: number) => Point): Piece[] {
  const texts: Piece[] = []
  visit(contents, {
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string' || !range) return
      texts.push({ text: source.slice(range[0], range[1]), at: pointAt(range[0]) })
    }
  })
  return texts
}

function keyPoint(contents: unknown, path: Path, pointAt: (offset: number) => Point): Point {
  let point = start
  let node = contents
  for (const segment of path) {
    const pair = pairIn(node, segment)
    const entry = isSeq(node) ? node.items[Number(segment)] : pair?.key
    if (!entry) return point
    point = pointAt((entry as Node).range?.[0] ?? 0)
    node = pair ? pair.value : entry
  }
  return point
}

function valuePoint(contents: unknown, path: Path, pointAt: (offset: number) => Point): Point {
  let node = contents
  for (const segment of path) node = isSeq(node) ? node.items[Number(segment)] : pairIn(node, segment)?.value
  const isWritten = isScalar(node) ? node.source !== '' || node.type !== 'PLAIN' : isCollection(node)
  const offset = isWritten ? (node as Node).range?.[0] : undefined
  return offset === undefined ? keyPoint(contents, path, pointAt) : pointAt(offset)
}

function pairIn(node: unknown, segment: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
}
