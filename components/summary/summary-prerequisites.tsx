import type { ReactNode } from 'react'
import type { SummaryMessages } from '#components/case/messages.ts'
import type { CardState, SummaryCard } from '#lib/handoff/summary-card.ts'
import { Part } from './summary-part.tsx'

/** Whose glyph stands for a state that has none. */
const glyphs: Partial<Record<CardState, string>> = { 'not-checked': 'empty', 'before-fix': 'not-met' }

type Props = { groups: SummaryCard['prerequisites']; messages: SummaryMessages; time: (at: number) => ReactNode }

/** Prerequisites grouped by state, not met first. */
export function SummaryPrerequisites({ groups, messages: t, time }: Props) {
  return (
    <Part title={t.prerequisites}>
      <table className="[--rows:0.375rem] not-print:max-phone:stacked">
        <thead>
          <tr>
            <th scope="col">{t.prerequisite}</th>
            <th scope="col">{t.when}</th>
          </tr>
        </thead>
        {groups.map(({ state, all }) => (
          <tbody key={state}>
            <tr>
              <th
                className="state-glyph ps-6 pt-3 font-semibold before:top-4.25 not-print:max-phone:pt-1.5 not-print:max-phone:before:top-2.75"
                colSpan={2}
                data-state={glyphs[state] ?? state}
                scope="rowgroup"
              >
                {t.states[state]} ({all.length})
              </th>
            </tr>
            {all.map(({ id, title, at }) => (
              <tr key={id}>
                <th className="not-print:max-phone:w-full" scope="row">
                  {title}
                </th>
                <td className="pe-0 whitespace-nowrap">{at !== undefined && time(at)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Part>
  )
}
