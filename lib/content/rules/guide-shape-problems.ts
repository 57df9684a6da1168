import { type Finding, findingAt } from '../finding.ts'
import { guideShape } from '../guide-shape.ts'
import type { GuideSource } from '../guide-source.ts'

/** What makes an exported value no guide; the other rules look at a guide only when there is nothing here. */
export function guideShapeProblems(guide: unknown, source: GuideSource): Finding[] {
  const issues = guideShape.safeParse(guide).error?.issues ?? []
  return issues.map((issue) => {
    const path = issue.path.map(String)
    return findingAt(
      source.file,
      source.key(...path),
      `"${path.join('.')}" does not fit a guide`,
      issue.message.replace(/^Invalid \w+: /, '')
    )
  })
}
