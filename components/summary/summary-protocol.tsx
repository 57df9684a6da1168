'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { SummaryLabels } from '#components/case/labels.ts'
import { PageLink } from '#components/ui/page-link.tsx'
import { href, plainHref } from '#i18n/href.ts'
import type { SummaryCard } from '#lib/handoff/summary-card.ts'
import { Fact, Part } from './summary-part.tsx'
import { SummaryPrerequisites } from './summary-prerequisites.tsx'

type Props = { card: SummaryCard; labels: SummaryLabels; timeOf: (at: number) => string }

/** A summary as a page to read, and to print. */
export function SummaryProtocol({ card, labels: t, timeOf }: Props) {
  const { locale, guide } = useGuide()
  const { name, head, trail, notes, signals, untried, evidence } = card
  const time = (at: number) => <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
  const at = (place: string) => href({ locale, guide, place })
  return (
    <>
      <dl className="summary-facts">
        <Fact name={t.revision}>{card.revision}</Fact>
        {name && <Fact name={t.caseName}>{name}</Fact>}
        <Fact name={t.made}>{time(card.madeAt)}</Fact>
        <Fact isForPaper name={t.address}>
          {location.origin + plainHref({ locale, guide, place: 'summary' })}
        </Fact>
      </dl>
      <Part title={t.stands}>
        <p>
          {head.kind && (
            <span className="tag" data-outcome-kind={head.kind}>
              {t.kinds[head.kind]}
            </span>
          )}{' '}
          <PageLink className="text-link" href={at(head.place)}>
            {head.title}
          </PageLink>
        </p>
      </Part>
      {trail.length > 0 && (
        <Part title={t.trail}>
          <ol className="summary-trail">
            {trail.map(({ title, answer, at, isOpenedByLink }, i) => (
              <li key={i}>
                {title} {isOpenedByLink && `(${t.openedByLink})`}
                <strong>{answer}</strong>
                {time(at)}
              </li>
            ))}
          </ol>
        </Part>
      )}
      <SummaryPrerequisites groups={card.prerequisites} labels={t} time={time} />
      {notes.length > 0 && (
        <Part title={t.notes}>
          <dl className="summary-list">
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
          <dl className="summary-list">
            {signals.map(({ id, code, meaning, at }) => (
              <Fact key={id} name={<code>{code}</code>}>
                {meaning} {time(at)}
              </Fact>
            ))}
          </dl>
        </Part>
      )}
      {untried.length > 0 && (
        <Part title={t.untried}>
          <ul className="summary-bullets">
            {untried.map(({ id, title }) => (
              <li key={id}>
                <PageLink className="text-link" href={at(id)}>
                  {title}
                </PageLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {evidence.missing.length + evidence.collected.length > 0 && (
        <Part title={t.evidence}>
          <Evidence all={evidence.missing} title={t.missing} />
          <Evidence all={evidence.collected} title={t.collected} />
        </Part>
      )}
    </>
  )
}

function Evidence({ all, title }: { all: SummaryCard['evidence']['missing']; title: string }) {
  if (all.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="summary-bullets">
        {all.map(({ id, title, text }) => (
          <li key={id}>
            {title}
            {text && <p className="summary-typed">{text}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
