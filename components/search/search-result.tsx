import type { ReactNode } from 'react'
import { SignalTag } from '#components/finder/signal-tag.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { RiskTag } from '#components/ui/risk-tag.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import type { Hit } from '#lib/search/site-search.ts'
import type { SearchMessages } from './search-messages.ts'

type Props = { hit: Hit; isFirst: boolean; messages: SearchMessages; locale: string; onOpen: () => void }

/** One thing found: what it is, the line that fits and why, and where it stands. */
export function SearchResult({ hit, isFirst, messages, locale, onOpen }: Props) {
  const { entry, guide, line, titleMarks } = hit
  return (
    <PageLink
      className={`block border-s-3 px-5 py-2 focus-visible:outline-offset-[-2px] hover:bg-acc-bg max-phone:px-4 ${isFirst ? 'border-acc bg-acc-bg' : 'border-transparent'}`}
      data-result={entry.kind}
      href={href({ locale, guide: guide.id, place: entry.place, hash: entry.hash })}
      onClick={(event) => event.detail < 2 && setTimeout(onOpen)}
    >
      <span className="flex flex-wrap items-start justify-between gap-x-3">
        <strong className="min-w-0 flex-1 text-base/6 font-semibold wrap-anywhere">
          <Marked marks={titleMarks} text={entry.title} />
        </strong>
        {entry.risk && <RiskTag risk={entry.risk}>{messages.risks[entry.risk]}</RiskTag>}
        {entry.grade && <SignalTag kind={entry.grade}>{messages.kinds[entry.grade]}</SignalTag>}
      </span>
      {line && (
        <span className="block wrap-anywhere">
          <span className="text-ink2">{whyOf(hit, messages)} </span>
          <Marked marks={line.marks} text={line.text} />
        </span>
      )}
      <span className="block text-fine text-ink2">
        {[guide.short, entry.branch, entry.leadsTo && formatMessage(messages.leadsTo, { title: entry.leadsTo })]
          .filter(Boolean)
          .join(' › ')}
      </span>
    </PageLink>
  )
}

function whyOf({ entry, line }: Hit, messages: SearchMessages): string {
  if (line?.from === 'symptom') return messages.symptom
  return entry.leadsTo ? messages.meaning : messages.text
}

function Marked({ text, marks }: { text: string; marks: Hit['titleMarks'] }) {
  return marks.reduceRight<ReactNode[]>(
    (parts, [from, to], at) => {
      const [rest] = parts as [string]
      return [
        rest.slice(0, from),
        <mark className="bg-mark text-inherit" key={at}>
          {rest.slice(from, to)}
        </mark>,
        rest.slice(to),
        ...parts.slice(1)
      ]
    },
    [text]
  )
}
