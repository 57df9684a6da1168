import { getMessages } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { type EvidenceItem, EvidenceList } from './evidence-list.tsx'
import { LazyEvidence } from './lazy-evidence.tsx'

type Props = { loaded: LoadedGuide; evidence: readonly string[] }

/** What support will ask for, with the steps that provide it. */
export async function EvidenceSection({ loaded: { guide, words, locale }, evidence }: Props) {
  const { Evidence } = await getMessages()
  const stepWords = (step: string) => {
    const { title, choices: labels } = mustLookup(words.steps, step)
    return [step, { title, labels, href: href({ locale, guide: guide.id, place: step }) }]
  }
  const items: EvidenceItem[] = evidence.map((id) => ({
    id,
    name: mustLookup(words.guide.evidence, id),
    from: Object.fromEntries((mustLookup(guide.evidence, id).from ?? []).map(stepWords))
  }))
  return (
    <LazyEvidence items={items} messages={Evidence}>
      {/* Until the rows stand where they belong; at last they are shown anyhow. */}
      <div className="not-noscript:animate-shown-late">
        <EvidenceList rows={items} messages={Evidence} />
      </div>
    </LazyEvidence>
  )
}
