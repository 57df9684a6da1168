'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { when } from '#i18n/when.ts'
import type { Mark } from '#lib/guide/case.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import type { Compared, Comparison } from '#lib/handoff/compare-progress.ts'
import { Row, SideBySide } from './side-by-side.tsx'

type Props = {
  index: GuideIndex
  compared: Comparison
  /** What to take from the hand-off: `prerequisites <id>` or `notes <id>`. */
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
  messages: LazyMessages['Handoff']
}

/** Entries that differ, side by side. The reader's own stays unless theirs is picked. */
export function HandoffDifferences({ index, compared, picked, onPick, messages: t }: Props) {
  const { messages, locale } = useGuide()
  const states = {
    confirmed: messages.Prerequisites.confirmed,
    'not-met': messages.Prerequisites.notMet,
    'not-applicable': messages.Prerequisites.doesNotApply
  }
  const markInWords = ({ state, at }: Mark) => `${states[state]}, ${when(at, locale)}`
  const nameOf = (id: string) => index.prerequisites[id]?.short ?? placeWords(index, id).short
  const rows = [
    ...compared.prerequisites
      .filter(isDiffering)
      .map(({ id, mine, theirs }) => [`prerequisites ${id}`, nameOf(id), markInWords(theirs), markInWords(mine)]),
    ...compared.notes
      .filter(isDiffering)
      .map(({ id, mine, theirs }) => [`notes ${id}`, `${t.differingNote}: ${nameOf(id)}`, theirs, mine])
  ]
  if (rows.length === 0) return null

  function toggle(what: string) {
    const others = new Set(picked)
    if (!others.delete(what)) others.add(what)
    onPick(others)
  }
  return (
    <SideBySide caption={t.differences} messages={t}>
      {rows.map(([what = '', name = '', theirs, mine]) => (
        <Row
          key={what}
          mine={mine}
          name={name}
          theirs={
            <label className="flex gap-2">
              <input
                aria-label={formatMessage(t.keepTheirs, { name })}
                checked={picked.has(what)}
                className="mt-1.25 flex-none"
                onChange={() => toggle(what)}
                type="checkbox"
              />
              {theirs}
            </label>
          }
        />
      ))}
    </SideBySide>
  )
}

type Differing<T> = Extract<Compared<T>, { mine: T; theirs: T }>

function isDiffering<T>(each: Compared<T>): each is Differing<T> {
  return each.kind === 'differ'
}
