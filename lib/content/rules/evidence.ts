import { type Finding, findingAt } from '../finding.ts'
import type { GuideRule } from './rule.ts'

/** Support is told what to ask for, at every `escalate` and nowhere else. */
export const evidence: GuideRule = ({ guide, files: { source } }) =>
  Object.entries(guide.outcomes).flatMap(([id, outcome]): Finding[] => {
    const isEscalate = outcome.kind === 'escalate'
    const isAsked = (outcome.evidence ?? []).length > 0
    if (isEscalate && !isAsked) {
      return [
        findingAt(source.file, source.key('outcomes', id), `escalate outcome "${id}" asks for no evidence`, 'add evidence: [ … ]')
      ]
    }
    if (!isEscalate && outcome.evidence) {
      const point = source.key('outcomes', id, 'evidence')
      return [
        findingAt(
          source.file,
          point,
          `outcome "${id}" asks for evidence but is ${outcome.kind}`,
          'remove evidence: only escalate outcomes ask for it'
        )
      ]
    }
    return []
  })
