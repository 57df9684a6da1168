'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { FinderLabels } from '#components/case/labels.ts'
import { ArrowIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import type { FinderSignals, FinderSignal as Signal } from '#lib/guide/guide-index.ts'
import type { Found } from '#lib/signals/causes-first.ts'

type Props = { found: Found; signals: FinderSignals; labels: FinderLabels }

/** One signal: its code, where it stands, what it means, where it leads; what follows from it stands below. */
export function FinderResult({ found, signals, labels }: Props) {
  const { locale, guide } = useGuide()
  const signal = signals[found.id]
  if (!signal) return null
  const consequences = new Set(found.consequences.flatMap(({ id }) => nameOf(signals[id]) ?? []))
  // Where a code together with others tells more, the code alone is no consequence of itself.
  consequences.delete(nameOf(signal) ?? '')

  return (
    <li>
      <PageLink className="finder-result" data-signal={found.id} href={href({ locale, guide, place: signal.target })}>
        <span className="finder-result-head">
          {signal.code && <code>{signal.code}</code>}
          <span className="tag" data-signal-kind={signal.kind}>
            {labels.kinds[signal.kind]}
          </span>
          <span>{signal.name}</span>
          <span className="finder-result-lines">{linesOf(found, labels)}</span>
        </span>
        <span className="block">{signal.meaning}</span>
        {signal.note && <span className="block text-ink2">{signal.note}</span>}
        {consequences.size > 0 && (
          <span className="block text-ink2">{formatMessage(labels.consequence, { codes: [...consequences].join(', ') })}</span>
        )}
        <span className="finder-result-target">
          {signal.leadsTo} <ArrowIcon />
        </span>
      </PageLink>
    </li>
  )
}

function nameOf(signal: Signal | undefined): string | undefined {
  return signal && (signal.code ?? signal.name ?? signal.meaning)
}

function linesOf({ matches }: Found, labels: FinderLabels): string {
  const lines = [...new Set(matches.map(({ line }) => line))]
  return formatMessage(lines.length === 1 ? labels.line : labels.lines, { lines: lines.join(', ') })
}
