import { dirname, join } from 'node:path'
import { createJiti } from 'jiti'
import { type Point, start } from './finding.ts'
import { entryKinds } from './shapes.ts'

/** What a `guide.ts` exports, or where and why it fails. */
export type Evaluated = { readonly exported: unknown } | { readonly broken: Broken }

/** The position of the error, in `guide.ts` or in the `signals.ts` or `hosts.ts` next to it. */
type Broken = Point & { readonly file: string; readonly reason: string }

/** Runs the current version of a `guide.ts`; nothing is cached. */
export async function evaluateGuide(path: string): Promise<Evaluated> {
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, interopDefault: false })
  try {
    const module = await jiti.import<Record<string, unknown>>(path)
    return { exported: module.default }
  } catch (error) {
    return { broken: explained(error, path) }
  }
}

function explained(error: unknown, guidePath: string): Broken {
  const { message, stack = '' } = error instanceof Error ? error : { message: String(error) }
  const [reason = ''] = message.split('\n')
  const [beforeGuide = ''] = stack.split(`${guidePath}:`)
  const file =
    entryKinds.map((kind) => `${kind}.ts`).find((name) => beforeGuide.includes(`${join(dirname(guidePath), name)}:`)) ?? 'guide.ts'
  const path = join(dirname(guidePath), file)
  const point = placeIn(message, path) ?? lineIn(stack, path) ?? start
  return {
    ...point,
    file,
    reason: reason
      .replace(/^\w*Error: /, '')
      .replaceAll(path, file)
      .trim()
  }
}

/** The position in a compiler error; the compiler counts columns from 0. */
function placeIn(message: string, path: string): Point | undefined {
  const [line = 0, column = 0] = numbersAfter(message, path)
  return line > 0 ? { line, column: column + 1 } : undefined
}

/** The position in a stack trace. Compiled code keeps the file's lines but not its columns. */
function lineIn(stack: string, path: string): Point | undefined {
  const [line = 0] = numbersAfter(stack, path)
  return line > 0 ? { line, column: 1 } : undefined
}

function numbersAfter(text: string, path: string): number[] {
  const [, behind = ''] = text.split(`${path}:`)
  return (/^\d+(?::\d+)?/.exec(behind)?.[0] ?? '').split(':').map(Number)
}
