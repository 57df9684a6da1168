'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { fileHref } from '../i18n/href.ts'
import { locales } from '../i18n/locales.ts'
import { addHandoff, caseFromHandoff, replaceWithHandoff } from '../lib/cases/received.ts'
import { emptyProgress } from '../lib/guide/case.ts'
import type { GuideIndex } from '../lib/guide/guide-index.ts'
import type { Handoff } from '../lib/guide/handoff.ts'
import { compareProgress } from '../lib/handoff/compare-progress.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { Dialog } from './dialog.tsx'
import { HandoffDifferences } from './handoff-differences.tsx'
import { HandoffTable } from './handoff-table.tsx'
import { count, fill, type LaterLabels } from './labels.ts'
import { LanguageLink } from './language-link.tsx'
import { LinkIcon } from './late-icons.tsx'
import { when } from './when.ts'

type Props = {
  index: GuideIndex
  received: { handoff: Handoff; gone: readonly string[] }
  words: LaterLabels['Handoff']
  onDone: (said: string) => void
}

/** A hand-off beside the reader's own case, and the four things that can be done with it. */
export function OfferedHandoff({ index, received: { handoff, gone }, words: t, onDone }: Props) {
  const { locale } = useGuide()
  const pathname = usePathname()
  const other = locales.find((each) => each !== locale) ?? locale
  const { act, look, mine: readMine } = useCase((state) => state)
  const [mine] = useState(() => readMine()?.progress ?? emptyProgress)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const compared = compareProgress(index, mine, handoff)
  const picks = { prerequisites: picksOf('prerequisites'), notes: picksOf('notes') }
  const { kind, shared } = compared.trail

  const added = [
    part(t.addAnswers, kind === 'theirs-continues' ? handoff.trail.length - shared : 0),
    part(t.addPrerequisites, idsOf(compared.prerequisites, 'only-theirs').length + picks.prerequisites.length),
    part(t.addNotes, idsOf(compared.notes, 'only-theirs').length + picks.notes.length)
  ].filter((words) => words !== undefined)

  function part(forms: { one: string; other: string }, n: number): string | undefined {
    return n > 0 ? count(forms, n, locale) : undefined
  }
  function picksOf(kind: 'prerequisites' | 'notes'): string[] {
    return idsOf(compared[kind], 'differ').filter((id) => picked.has(`${kind} ${id}`))
  }

  function lookOnly() {
    look(caseFromHandoff(handoff, 'look', handoff.madeAt))
    onDone('')
  }
  function add() {
    look()
    act(addHandoff(handoff, picks, Date.now()))
    onDone(t.added)
  }
  function replace() {
    look()
    act(replaceWithHandoff(handoff, Date.now()))
    onDone(t.replaced)
  }

  const made = { date: when(handoff.madeAt, locale), theirs: handoff.revision, ours: index.revision }
  return (
    <Dialog
      above={
        <p className="handoff-made">
          <span className="tag" data-outcome-kind="escalate">
            <LinkIcon className="size-3.5" />
            {t.tag}
          </span>
          {fill(handoff.revision === index.revision ? t.made : t.madeWith, made)}
          <LanguageLink className="text-link" href={fileHref(pathname.replace(locale, other))} locale={other}>
            {t.otherLanguage}
          </LanguageLink>
        </p>
      }
      data-handoff=""
      onClose={() => onDone('')}
      title={t.title}
    >
      <p className="dialog-text">{t.calm}</p>
      <HandoffTable gone={gone} handoff={handoff} index={index} mine={mine} words={t} />
      {kind === 'part' && (
        <p className="note">{shared > 0 ? fill(t.trailParts, { n: count(t.addAnswers, shared, locale) }) : t.trailPartsAtOnce}</p>
      )}
      <HandoffDifferences compared={compared} index={index} onPick={setPicked} picked={picked} words={t} />
      <ul className="handoff-ways">
        <Way hint={t.lookOnlyHint} isFirst label={t.lookOnly} onChoose={lookOnly} />
        <Way
          hint={added.length > 0 ? fill(t.addHint, { parts: inWords(added, locale) }) : t.addNothing}
          label={t.add}
          onChoose={add}
        />
        <Way hint={t.replaceHint} label={t.replace} onChoose={replace} />
      </ul>
      <button className="text-button" onClick={() => onDone('')} type="button">
        {t.ignore}
      </button>
    </Dialog>
  )
}

type WayProps = { label: string; hint: string; isFirst?: boolean; onChoose: () => void }

function Way({ label, hint, isFirst = false, onChoose }: WayProps) {
  return (
    <li>
      <button
        data-first={isFirst ? '' : undefined}
        className={isFirst ? 'primary-button' : 'secondary-button'}
        onClick={onChoose}
        type="button"
      >
        {label}
      </button>
      <span>{hint}</span>
    </li>
  )
}

function idsOf(compared: readonly { id: string; kind: string }[], kind: string): string[] {
  return compared.filter((each) => each.kind === kind).map(({ id }) => id)
}

function inWords(parts: string[], locale: string): string {
  return new Intl.ListFormat(locale).format(parts)
}
