'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { FinderMessages } from '#components/case/messages.ts'
import { ArrowIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import type { FinderSignals, FinderSignal as Signal } from '#lib/guide/guide-index.ts'
import type { FoundSignal } from '#lib/signals/answer.ts'
import { listedLines } from '#lib/signals/answer-limits.ts'
import { SignalTag } from './signal-tag.tsx'

/** Up to this many hits on one line are not counted: usually a code and its message. */
const fewTimes = 10

type Props = { found: FoundSignal; signals: FinderSignals; messages: FinderMessages }

/** One signal: code, lines, meaning and link, followed by its consequences. */
export function FinderResult({ found, signals, messages }: Props) {
  const { locale, guide } = useGuide()
  const signal = signals[found.id]
  if (!signal) return null
  const consequences = new Set(found.consequences.flatMap(({ id }) => nameOf(signals[id]) ?? []))
  // Where a code together with others tells more, the code alone is no consequence of itself.
  consequences.delete(nameOf(signal) ?? '')

  return (
    <li className="group">
      <PageLink
        className="block rounded-lg border border-edge px-4 py-3 text-note/5.5 group-first:border-2 group-first:border-acc group-first:px-[calc(1rem-1px)] group-first:py-[calc(0.75rem-1px)] hover:border-acc hover:bg-acc-bg"
        data-signal={found.id}
        href={href({ locale, guide, place: signal.target })}
      >
        <span className="mb-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-fine text-ink2">
          {signal.code && <code className="bg-transparent p-0 text-xl font-bold text-ink">{signal.code}</code>}
          <SignalTag kind={signal.kind}>{messages.kinds[signal.kind]}</SignalTag>
          <span>{signal.name}</span>
          <span className="ms-auto">{linesOf(found, messages, locale)}</span>
        </span>
        <span className="block">{signal.meaning}</span>
        {signal.note && <span className="block text-ink2">{signal.note}</span>}
        {consequences.size > 0 && (
          <span className="block text-ink2">{formatMessage(messages.consequence, { codes: [...consequences].join(', ') })}</span>
        )}
        <span className="mt-1 inline-flex items-center gap-2 font-semibold text-acc underline underline-offset-3">
          {signal.leadsTo} <ArrowIcon />
        </span>
      </PageLink>
    </li>
  )
}

/** The signal's code or name. A message has none, because a whole sentence does not fit into a list. */
function nameOf(signal: Signal | undefined): string | undefined {
  return signal?.code ?? signal?.name
}

/** Lists line numbers if there are few, otherwise how many there are and the first. */
function linesOf({ lines, times }: FoundSignal, messages: FinderMessages, locale: string): string {
  const [line = 1] = lines
  if (times > (lines.length === 1 ? fewTimes : listedLines))
    return formatMessage(messages.times, { n: times.toLocaleString(locale), line: line.toLocaleString(locale) })
  return formatMessage(lines.length === 1 ? messages.line : messages.lines, { lines: lines.join(', ') })
}
