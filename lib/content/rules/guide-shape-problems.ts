import { type Finding, findingAt } from '#lib/content/finding.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'
import { guideShape } from '#lib/content/guide-shape.ts'

/** What makes an exported value no guide; the other rules look at a guide only when there is nothing here. */
export function guideShapeProblems(guide: unknown, files: Pick<GuideFiles, 'source' | 'entrySources'>): Finding[] {
  const issues = guideShape.safeParse(guide).error?.issues ?? []
  return issues.map((issue) => {
    const path = issue.path.map(String)
    const source = path[0] === 'signals' || path[0] === 'hosts' ? files.entrySources[path[0]] : files.source
    return findingAt(
      source.file,
      source.key(...path),
      `"${path.join('.')}" does not fit a guide`,
      issue.message.replace(/^Invalid \w+: /, '')
    )
  })
}
