'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { ChangesIcon } from '#components/ui/lazy-icons.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import type { Mark, Progress } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { isOutdated } from '#lib/guide/suggest.ts'
import { Row, SideBySide } from './side-by-side.tsx'

type Props = { index: GuideIndex; handoff: Handoff; gone: readonly string[]; mine: Progress; messages: LazyMessages['Handoff'] }

/** The hand-off and the reader's case in numbers, and what has changed in the guide since. */
export function HandoffTable({ index, handoff, gone, mine, messages: t }: Props) {
  const { locale } = useGuide()
  const answers = ({ trail }: Pick<Progress, 'trail'>) =>
    trail.length > 0
      ? formatMessage(t.answersTo, { n: trail.length, place: placeWords(index, follow(index, trail).head).title })
      : t.none
  const howMany = (entries: object = {}) => String(Object.keys(entries).length || t.none)
  const changed = Object.entries(index.prerequisites).filter(([id, { revision }]) => {
    const mark = handoff.prerequisites[id]
    return mark && isOutdated(mark, revision)
  })
  const rows: (readonly [name: string, theirs: string, mine: string])[] = [
    [t.answers, answers(handoff), answers(mine)],
    [t.prerequisites, marksInWords(handoff.prerequisites, t), marksInWords(mine.prerequisites, t)],
    [t.notes, howMany(handoff.notes), howMany(mine.notes)],
    ...(handoff.signals ? [[t.signals, howMany(handoff.signals), howMany(mine.signals)] as const] : []),
    ...(handoff.evidence ? [[t.evidence, howMany(handoff.evidence), howMany(mine.evidence)] as const] : [])
  ]
  return (
    <SideBySide messages={t}>
      {rows.map(([name, theirs, mine]) => (
        <Row key={name} mine={mine} name={name} theirs={theirs} />
      ))}
      {changed.length > 0 && (
        <Row
          both={
            <>
              <strong className="flex items-center gap-2 text-warn">
                <ChangesIcon className="size-3" />
                {formatCount(t.asksForMore, changed.length, locale)}
              </strong>
              {formatMessage(t.confirmAgain, { names: changed.map(([, { short }]) => short).join(', ') })}
            </>
          }
          name={t.changedSince}
        />
      )}
      {gone.length > 0 && <Row both={gone.join(', ')} name={t.gone} />}
    </SideBySide>
  )
}

/** "5 confirmed, 1 not met". */
function marksInWords(marks: Readonly<Record<string, Mark>>, t: Props['messages']): string {
  const states = Object.values(marks).map(({ state }) => state)
  return (
    (['confirmed', 'not-met', 'not-applicable'] as const)
      .map((state) => [state, states.filter((each) => each === state).length] as const)
      .filter(([, n]) => n > 0)
      .map(([state, n]) => formatMessage(t.marks[state], { n }))
      .join(', ') || t.none
  )
}
