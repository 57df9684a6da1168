import type { ReactNode } from 'react'
import type { SummaryLabels } from '#components/case/labels.ts'
import type { SummaryCard } from '#lib/handoff/summary-card.ts'
import { Part } from './summary-part.tsx'

type Props = { groups: SummaryCard['prerequisites']; labels: SummaryLabels; time: (at: number) => ReactNode }

// On a phone a row is a block, and the heads of columns are heard only; paper is narrow as well, and has room for the table.
const cellLook =
  'border-b border-line py-1.5 text-start align-top not-print:max-phone:block not-print:max-phone:border-0 not-print:max-phone:p-0'
const headLook = 'border-b-2 border-ink py-1.5 text-start align-top text-sm font-semibold'
const rowLook =
  'print:break-inside-avoid not-print:max-phone:block not-print:max-phone:border-b not-print:max-phone:border-line not-print:max-phone:py-1.5'

/** Prerequisites by what was said of them, what is not met first. */
export function SummaryPrerequisites({ groups, labels: t, time }: Props) {
  return (
    <Part title={t.prerequisites}>
      <table className="w-full not-print:max-phone:block">
        <thead className="not-print:max-phone:absolute not-print:max-phone:[clip-path:inset(50%)]">
          <tr>
            <th className={`${headLook} pe-4`} scope="col">
              {t.prerequisite}
            </th>
            <th className={`${headLook} pe-4`} scope="col">
              {t.when}
            </th>
          </tr>
        </thead>
        {groups.map(({ state, all }) => (
          <tbody className="not-print:max-phone:block" key={state}>
            <tr className={rowLook}>
              <th
                className={`${cellLook} state-glyph ps-6 pe-4 pt-3 font-semibold before:top-4.25 not-print:max-phone:pt-1.5 not-print:max-phone:ps-6 not-print:max-phone:before:top-2.75`}
                colSpan={2}
                data-state={state === 'not-checked' ? 'empty' : state}
                scope="rowgroup"
              >
                {t.states[state]} ({all.length})
              </th>
            </tr>
            {all.map(({ id, title, at }) => (
              <tr className={rowLook} key={id}>
                <th className={`${cellLook} pe-4 font-normal`} scope="row">
                  {title}
                </th>
                <td className={`${cellLook} whitespace-nowrap`}>{at !== undefined && time(at)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Part>
  )
}
