import { getMessages } from 'next-intl/server'
import type { SummaryMessages } from '#components/case/messages.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { CardWords } from '#lib/handoff/summary-card.ts'

/** The words that a summary needs in addition to the guide's index. */
export function cardWords({ guide, words }: Pick<LoadedGuide, 'guide' | 'words'>): CardWords {
  const asked = Object.entries(guide.outcomes).filter(([, { evidence = [] }]) => evidence.length > 0)
  return {
    title: words.guide.title,
    prerequisites: Object.fromEntries(
      Object.keys(guide.prerequisites).map((id) => [id, mustLookup(words.prerequisites, id).title])
    ),
    signals: Object.fromEntries(
      Object.entries(guide.signals).map(([id, { code, example }]) => [
        id,
        { code: code ?? example, meaning: mustLookup(words.signals, id).meaning }
      ])
    ),
    evidence: Object.fromEntries(
      Object.entries(guide.evidence).map(([id, { from = [] }]) => [id, { title: mustLookup(words.guide.evidence, id), from }])
    ),
    asked: Object.fromEntries(asked.map(([id, { evidence = [] }]) => [id, evidence]))
  }
}

/** The words of the summary page. */
export async function summaryMessages(): Promise<SummaryMessages> {
  const { Place, Prerequisites, Summary, Trail } = await getMessages()
  return {
    ...Summary,
    openedByLink: Trail.openedByLink,
    states: {
      'not-met': Prerequisites.notMet,
      'before-fix': Summary.beforeFix,
      changed: Summary.changed,
      confirmed: Prerequisites.confirmed,
      'not-applicable': Prerequisites.doesNotApply,
      'not-checked': Prerequisites.notChecked
    },
    kinds: {
      solved: Place.solved,
      'not-applicable': Place['not-applicable'],
      'by-design': Place['by-design'],
      escalate: Place.escalate
    }
  }
}
