import { type Finding, formatFinding } from './finding.ts'
import { counted } from './lists.ts'

/** Thrown for content that cannot be shown. Its message lists every finding, for the dev overlay and the build log. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly findings: readonly Finding[]

  constructor(guide: string, findings: readonly Finding[]) {
    const lines = findings.map((finding) => formatFinding(finding))
    super(`guide "${guide}" has ${counted(findings.length, 'error')}\n${lines.join('\n')}`)
    this.findings = findings
  }
}
