import { execFileSync } from 'node:child_process'
import type { Guide } from '#lib/guide/types.ts'
import { type Finding, findingAt, type Point } from './finding.ts'
import { type GuideSource, readGuideSource } from './guide-source.ts'

/** Finds revisions lower than those in the last commit. Outside a Git repository nothing is found. */
export function checkRevisions(root: string, guide: Guide, source: GuideSource): Finding[] {
  const committed = committedText(root, source.file)
  if (committed === undefined) return []
  const before = readGuideSource(source.file, committed)
  const all: [path: string[], revision: number][] = [
    [['revision'], guide.revision],
    ...Object.entries(guide.prerequisites ?? {}).map(([id, { revision }]): [string[], number] => [
      ['prerequisites', id, 'revision'],
      revision
    ])
  ]
  return all.flatMap(([path, revision]) => {
    const last = numberAt(committed, before.key(...path))
    if (last === undefined || revision >= last) return []
    const problem = `${path.join('.')} is ${revision}, but was ${last} in the last commit`
    return [findingAt(source.file, source.key(...path), problem, `revisions only rise: write ${last}, or ${last + 1} for a change`)]
  })
}

function committedText(root: string, file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** The value of the key `revision` at a position; `undefined` where another key stands. */
function numberAt(text: string, { line, column }: Point): number | undefined {
  const found = /^['"]?revision['"]?:\s*(\d+)/.exec(text.split('\n')[line - 1]?.slice(column - 1) ?? '')
  return found ? Number(found[1]) : undefined
}
