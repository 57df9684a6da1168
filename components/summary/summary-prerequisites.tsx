import type { ReactNode } from 'react'
import type { SummaryLabels } from '#components/case/labels.ts'
import type { SummaryCard } from '#lib/handoff/summary-card.ts'
import { Part } from './summary-part.tsx'

type Props = { groups: SummaryCard['prerequisites']; labels: SummaryLabels; time: (at: number) => ReactNode }

/** Prerequisites by what was said of them, what is not met first. */
export function SummaryPrerequisites({ groups, labels: t, time }: Props) {
  return (
    <Part title={t.prerequisites}>
      <table className="summary-table">
        <thead>
          <tr>
            <th scope="col">{t.prerequisite}</th>
            <th scope="col">{t.when}</th>
          </tr>
        </thead>
        {groups.map(({ state, all }) => (
          <tbody key={state}>
            <tr>
              <th className="summary-state" colSpan={2} data-state={state === 'not-checked' ? 'empty' : state} scope="rowgroup">
                <span aria-hidden="true" className="state-glyph" />
                {t.states[state]} ({all.length})
              </th>
            </tr>
            {all.map(({ id, title, at }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{at !== undefined && time(at)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Part>
  )
}
