import { getMessages } from 'next-intl/server'
import { Children, isValidElement, type ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { type EvidenceItem, EvidenceList } from './evidence-list.tsx'
import { LazyEvidence } from './lazy-evidence.tsx'

type Props = {
  loaded: LoadedGuide
  evidence: readonly string[]
  /** `<Evidence>` elements of the outcome's text. */
  children: ReactNode
}

/** What support will ask for, how to collect it, and the steps that provide it. */
export async function EvidenceSection({ loaded: { guide, words, locale }, evidence, children }: Props) {
  const { Evidence } = await getMessages()
  const stepWords = (step: string) => {
    const { title, choices: labels } = mustLookup(words.steps, step)
    return [step, { title, labels, href: href({ locale, guide: guide.id, place: step }) }]
  }
  const help = Children.toArray(children).filter((child) => isValidElement<{ id: string; children: ReactNode }>(child))
  const items: EvidenceItem[] = evidence.map((id) => ({
    id,
    name: mustLookup(words.guide.evidence, id),
    help: help.find(({ props }) => props.id === id)?.props.children,
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
