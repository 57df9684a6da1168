'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { Tag } from '#components/ui/tag.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href, plainHref } from '#i18n/href.ts'
import type { SummaryCard } from '#lib/handoff/summary-card.ts'
import { Fact, Figure, Part } from './summary-part.tsx'
import { SummaryPrerequisites } from './summary-prerequisites.tsx'

type Props = { card: SummaryCard; messages: SummaryMessages; timeOf: (at: number) => string }

/** A summary to read or print. */
export function SummaryProtocol({ card, messages: t, timeOf }: Props) {
  const { locale, guide } = useGuide()
  const { name, head, trail, notes, signals, untried, evidence } = card
  const time = (at: number) => <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
  const at = (place: string) => href({ locale, guide, place })
  return (
    <>
      <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-1 text-note/6">
        <Figure name={t.revision}>{card.revision}</Figure>
        {name && <Figure name={t.caseName}>{name}</Figure>}
        <Figure name={t.made}>{time(card.madeAt)}</Figure>
        <Figure isForPaper name={t.address}>
          {location.origin + plainHref({ locale, guide, place: 'summary' })}
        </Figure>
      </dl>
      <Part title={t.stands}>
        <p>
          {head.kind && <Tag tone={head.kind === 'solved' ? 'ok' : 'accent'}>{t.kinds[head.kind]}</Tag>}{' '}
          <TextLink href={at(head.place)}>{head.title}</TextLink>
        </p>
      </Part>
      {trail.length > 0 && (
        <Part title={t.trail}>
          <ol className="list-decimal ps-7">
            {trail.map(({ title, answer, at, isOpenedByLink }, i) => (
              <li className="mb-2 print:break-inside-avoid" key={i}>
                {title} {isOpenedByLink && `(${t.openedByLink})`}
                <strong className="block">{answer}</strong>
                {time(at)}
              </li>
            ))}
          </ol>
        </Part>
      )}
      <SummaryPrerequisites groups={card.prerequisites} messages={t} time={time} />
      {notes.length > 0 && (
        <Part title={t.notes}>
          <dl>
            {notes.map(({ id, title, text }) => (
              <Fact key={id} name={title}>
                {text}
              </Fact>
            ))}
          </dl>
        </Part>
      )}
      {signals.length > 0 && (
        <Part title={t.signals}>
          <dl>
            {signals.map(({ id, code, meaning, at }) => (
              <Fact key={id} name={<code className="bg-transparent p-0 font-bold">{code}</code>}>
                {meaning} {time(at)}
              </Fact>
            ))}
          </dl>
        </Part>
      )}
      {untried.length > 0 && (
        <Part title={t.untried}>
          <ul className="list-disc ps-7">
            {untried.map(({ id, title }) => (
              <li key={id}>
                <TextLink href={at(id)}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {evidence.missing.length + evidence.collected.length > 0 && (
        <Part title={t.evidence}>
          <EvidenceGroup all={evidence.missing} title={t.missing} />
          <EvidenceGroup all={evidence.collected} title={t.collected} />
        </Part>
      )}
    </>
  )
}

function EvidenceGroup({ all, title }: { all: SummaryCard['evidence']['missing']; title: string }) {
  if (all.length === 0) return null
  return (
    <>
      <h3 className="font-semibold [ul+&]:mt-3">{title}</h3>
      <ul className="list-disc ps-7">
        {all.map(({ id, title, text }) => (
          <li key={id}>
            {title}
            {text && <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
