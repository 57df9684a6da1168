'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { ReadIn } from '#components/site/read-in.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { LinkIcon } from '#components/ui/lazy-icons.tsx'
import { Remark } from '#components/ui/remark.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { TextButton } from '#components/ui/text-button.tsx'
import { type CountForms, formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { fileHref } from '#i18n/href.ts'
import { when } from '#i18n/when.ts'
import { openAsNew } from '#lib/cases/all-cases.ts'
import type { Deed } from '#lib/cases/deeds.ts'
import { addHandoff, caseFromHandoff, replaceWithHandoff } from '#lib/cases/received.ts'
import { type Case, emptyProgress } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { compareProgress } from '#lib/handoff/compare-progress.ts'
import type { OnDone } from './done.ts'
import { HandoffDifferences } from './handoff-differences.tsx'
import { HandoffTable } from './handoff-table.tsx'

type Props = {
  index: GuideIndex
  received: { handoff: Handoff; gone: readonly string[] }
  /** Locale → "Read in this language", in that language. Only for links in the address, which stay there in the other language. */
  readIn?: Readonly<Record<string, string>>
  messages: LazyMessages['Handoff']
  onDone: OnDone
}

/** A hand-off next to the reader's own case, and the four things that can be done with it. */
export function HandoffOffer({ index, received: { handoff, gone }, readIn, messages: t, onDone }: Props) {
  const { locale } = useGuide()
  const pathname = usePathname()
  const act = useCase((state) => state.act)
  const preview = useCase((state) => state.preview)
  const readMine = useCase((state) => state.mine)
  const [own] = useState(readMine)
  const mine = own?.progress ?? emptyProgress
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const compared = compareProgress(index, mine, handoff)
  const picks = { prerequisites: picksOf('prerequisites'), notes: picksOf('notes') }
  const { kind, shared } = compared.trail

  const added = [
    part(t.addAnswers, kind === 'theirs-continues' ? handoff.trail.length - shared : 0),
    part(t.addPrerequisites, idsOf(compared.prerequisites, 'only-theirs').length + picks.prerequisites.length),
    part(t.addNotes, idsOf(compared.notes, 'only-theirs').length + picks.notes.length),
    part(t.addSignals, onlyIn(handoff.signals, mine.signals)),
    part(t.addEvidence, onlyIn(handoff.evidence, mine.evidence))
  ].filter((words) => words !== undefined)

  function part(forms: CountForms, n: number): string | undefined {
    return n > 0 ? formatCount(forms, n, locale) : undefined
  }
  function picksOf(kind: 'prerequisites' | 'notes'): string[] {
    return idsOf(compared[kind], 'differ').filter((id) => picked.has(`${kind} ${id}`))
  }

  function theirCase(at: number): Case {
    return caseFromHandoff(handoff, 'preview', at)
  }
  function startPreview() {
    preview(theirCase(handoff.madeAt))
    onDone('')
  }
  function add() {
    take(addHandoff(handoff, picks, Date.now()), t.added)
  }
  function replace() {
    take(replaceWithHandoff(handoff, Date.now()), t.replaced)
  }
  function take(deed: Deed, words: string) {
    preview()
    act(deed)
    onDone(words, { deed: deed.id })
  }

  function storeAsNew() {
    const isStored = openAsNew(() => ({ local: localStorage, session: sessionStorage }), theirCase(Date.now()), own?.id)
    if (isStored) preview()
    onDone(isStored ? t.stored : t.noRoom, { isNew: isStored })
  }

  const made = { date: when(handoff.madeAt, locale), theirs: handoff.revision, ours: index.revision }
  return (
    <Dialog
      above={
        <p className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink2">
          <Tag tone="accent">
            <LinkIcon className="size-3.5" />
            {t.tag}
          </Tag>
          {formatMessage(handoff.revision === index.revision ? t.made : t.madeWith, made)}
          {readIn && <ReadIn hrefIn={(other) => fileHref(pathname.replace(locale, other))} locale={locale} words={readIn} />}
        </p>
      }
      data-handoff=""
      onClose={() => onDone('')}
      title={t.title}
    >
      <p className="mt-2 mb-5 text-body">{t.calm}</p>
      <HandoffTable gone={gone} handoff={handoff} index={index} mine={mine} messages={t} />
      {kind === 'part' && (
        <Remark as="p">
          {shared > 0 ? formatMessage(t.trailParts, { n: formatCount(t.addAnswers, shared, locale) }) : t.trailPartsAtOnce}
        </Remark>
      )}
      <HandoffDifferences compared={compared} index={index} onPick={setPicked} picked={picked} messages={t} />
      <ul className="mt-5 mb-3">
        <Way hint={t.previewHint} isFirst label={t.preview} onChoose={startPreview} />
        <Way
          hint={added.length > 0 ? formatMessage(t.addHint, { parts: inWords(added, locale) }) : t.addNothing}
          label={t.add}
          onChoose={add}
        />
        {own && <Way hint={t.newCaseHint} label={t.newCase} onChoose={storeAsNew} />}
        <Way hint={t.replaceHint} label={t.replace} onChoose={replace} />
      </ul>
      <TextButton onClick={() => onDone('')}>{t.ignore}</TextButton>
    </Dialog>
  )
}

type WayProps = { label: string; hint: string; isFirst?: boolean; onChoose: () => void }

function Way({ label, hint, isFirst = false, onChoose }: WayProps) {
  return (
    <li className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button
        className="min-w-44"
        data-first={isFirst ? '' : undefined}
        kind={isFirst ? 'primary' : 'secondary'}
        onClick={onChoose}
        size="large"
      >
        {label}
      </Button>
      <span className="grow basis-56 text-ink2">{hint}</span>
    </li>
  )
}

function idsOf(compared: readonly { id: string; kind: string }[], kind: string): string[] {
  return compared.filter((each) => each.kind === kind).map(({ id }) => id)
}

function onlyIn(theirs: object = {}, mine: object): number {
  return Object.keys(theirs).filter((id) => !Object.hasOwn(mine, id)).length
}

function inWords(parts: string[], locale: string): string {
  return new Intl.ListFormat(locale).format(parts)
}
