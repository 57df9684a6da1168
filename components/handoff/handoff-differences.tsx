'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyLabels } from '#components/case/labels.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { when } from '#i18n/when.ts'
import type { Mark } from '#lib/guide/case.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import type { Compared, Comparison } from '#lib/handoff/compare-progress.ts'

type Props = {
  index: GuideIndex
  compared: Comparison
  /** What is taken from theirs: `prerequisites id` or `notes id`. */
  picked: ReadonlySet<string>
  onPick: (picked: ReadonlySet<string>) => void
  words: LazyLabels['Handoff']
}

/** Where the two say different things, side by side; mine stays unless theirs is picked. */
export function HandoffDifferences({ index, compared, picked, onPick, words: t }: Props) {
  const { labels, locale } = useGuide()
  const states = {
    confirmed: labels.Prerequisites.confirmed,
    'not-met': labels.Prerequisites.notMet,
    'not-applicable': labels.Prerequisites.doesNotApply
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
    <table className="handoff-table">
      <caption>{t.differences}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t.what}</span>
          </th>
          <th scope="col">{t.inLink}</th>
          <th scope="col">{t.yours}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what = '', name = '', theirs, mine]) => (
          <tr key={what}>
            <th scope="row">{name}</th>
            <td>
              <label className="handoff-pick">
                <input
                  aria-label={formatMessage(t.keepTheirs, { name })}
                  checked={picked.has(what)}
                  onChange={() => toggle(what)}
                  type="checkbox"
                />
                {theirs}
              </label>
            </td>
            <td>{mine}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Differing<T> = Extract<Compared<T>, { mine: T; theirs: T }>

function isDiffering<T>(each: Compared<T>): each is Differing<T> {
  return each.kind === 'differ'
}
