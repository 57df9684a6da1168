import { type Finding, findingAt } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** Every `escalate` outcome, and no other, names evidence; the steps that provide it must exist. */
export const evidence: GuideRule = (model) => [...unknownSteps(model), ...asked(model)]

function unknownSteps({ guide, files: { source } }: GuideModel): Finding[] {
  const steps = Object.keys(guide.steps)
  return Object.entries(guide.evidence).flatMap(([id, { from = [] }]) =>
    from
      .filter((step) => !steps.includes(step))
      .map((step) =>
        findingAt(
          source.file,
          source.text(['evidence', id, 'from'], step),
          `evidence "${id}" comes from unknown step "${step}"`,
          didYouMean(step, steps, 'name a step of this guide')
        )
      )
  )
}

function asked({ guide, files: { source } }: GuideModel): Finding[] {
  return Object.entries(guide.outcomes).flatMap(([id, outcome]): Finding[] => {
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
}
