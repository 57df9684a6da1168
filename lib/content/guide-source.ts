import { type Point, start } from './finding.ts'

/** The text of a `guide.ts`, `signals.ts` or `hosts.ts`, with the positions of its keys and strings. */
export type GuideSource = {
  /** Relative to the project root. */
  readonly file: string
  /** The position of the key at a path, or of the nearest key above it, otherwise the start of the file. */
  key(...path: string[]): Point
  /** The position of the string at a path (or of an entry in the list there), otherwise of its key. */
  text(path: readonly string[], entry?: string): Point
  /** Keys that occur twice in the same object; at run time the last one wins. */
  readonly repeated: readonly RepeatedKey[]
}

export type RepeatedKey = { readonly path: readonly string[]; readonly at: Point; readonly first: Point }

/** Finds positions in a guide without compiling it. Understands object literals, which is what guides consist of. */
export function readGuideSource(file: string, text: string): GuideSource {
  return placesIn(file, text, scan(text, /defineGuide\s*\(|export\s+default/))
}

/** The same for `signals.ts` or `hosts.ts`. Paths start as if the object stood in `guide.ts`. */
export function readEntriesSource(file: string, text: string, name: string): GuideSource {
  return placesIn(file, text, scan(text, new RegExp(`export\\s+const\\s+${name}\\b`), name))
}

function placesIn(file: string, text: string, { keys, texts, repeated }: Places): GuideSource {
  const key = (...path: string[]): Point => {
    for (let length = path.length; length > 0; length--) {
      const offset = keys.get(named(path.slice(0, length)))
      if (offset !== undefined) return pointAt(text, offset)
    }
    return start
  }
  const textPoint = (path: readonly string[], entry?: string): Point => {
    const offset = texts.get(named(entry === undefined ? path : [...path, entryOf(entry)]))
    return offset === undefined ? key(...path) : pointAt(text, offset)
  }
  const again = repeated.map(({ path, index, first }) => ({ path, at: pointAt(text, index), first: pointAt(text, first) }))
  return { file, key, text: textPoint, repeated: again }
}

const named = (path: readonly string[]) => path.join('\n')

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const token =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[\w$]+|\/(?:\\.|\[[^\]\n]*\]|[^/\\\n])+\/\w*|\S/g

type Repeated = { path: string[]; index: number; first: number }
type Places = { keys: Map<string, number>; texts: Map<string, number>; repeated: Repeated[] }
type Frame = { isObject: boolean; path: string[]; keys: Map<string, number> }

/** Scans the source from the first match of `beginning`; `key` is the path of the object that begins there. */
function scan(text: string, beginning: RegExp, key?: string): Places {
  const places: Places = { keys: new Map(), texts: new Map(), repeated: [] }
  const frames: Frame[] = []
  let last = { part: '', index: 0 }

  token.lastIndex = beginning.exec(text)?.index ?? 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: part, index } = match
    const frame = frames.at(-1)
    const path = frame?.path ?? []
    if (/^\/[/*]/.test(part)) continue
    if (isOpening(part)) {
      frames.push({ isObject: part === '{', path: key === undefined ? path : [...path, key], keys: new Map() })
      key = undefined
    } else if (isClosing(part)) {
      frames.pop()
      key = undefined
    } else if (part === ':' && frame?.isObject && key === undefined) {
      key = unquoted(last.part)
      putFirst(places.keys, [...path, key], last.index)
      const first = frame.keys.get(key)
      if (first === undefined) frame.keys.set(key, last.index)
      else places.repeated.push({ path: [...path, key], index: last.index, first })
    } else if (part === ',' && frame?.isObject) key = undefined
    else if (isQuoted(part)) {
      if (key !== undefined) putFirst(places.texts, [...path, key], index)
      else if (frame && !frame.isObject) putFirst(places.texts, [...path, entryOf(unquoted(part))], index)
    }
    last = { part, index }
  }
  return places
}

function putFirst(map: Map<string, number>, path: readonly string[], index: number) {
  if (!map.has(named(path))) map.set(named(path), index)
}

const entryOf = (text: string) => `=${text}`
const isOpening = (part: string) => part === '{' || part === '[' || part === '('
const isClosing = (part: string) => part === '}' || part === ']' || part === ')'
const isQuoted = (part: string) => /^['"`]/.test(part)
const unquoted = (part: string) => (isQuoted(part) ? part.slice(1, -1).replace(/\\(.)/g, '$1') : part)
