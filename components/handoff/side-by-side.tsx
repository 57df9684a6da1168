import type { ReactNode } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'

// On a phone a row has its name above its two columns.
const rowLook = 'max-phone:grid max-phone:grid-cols-2 max-phone:border-b max-phone:border-line max-phone:py-1.5'
const cellLook = 'pe-3 max-phone:border-0 max-phone:py-0'
const wholeLine = 'max-phone:col-span-full'

type Props = { caption?: string; messages: LazyMessages['Handoff']; children: ReactNode }

/** A table with two columns, theirs and mine. On a phone each row's name stands above it. */
export function SideBySide({ caption, messages: t, children }: Props) {
  return (
    <table className="mb-5 [--rows:0.5rem]">
      {caption && <caption className="text-start font-semibold">{caption}</caption>}
      <thead>
        <tr className={rowLook}>
          <th className="pe-3 max-phone:hidden" scope="col">
            <span className="sr-only">{t.what}</span>
          </th>
          <th className="pe-3" scope="col">
            {t.inLink}
          </th>
          <th className="pe-3" scope="col">
            {t.yours}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type RowProps = { name: string; theirs: ReactNode; mine: ReactNode } | { name: string; both: ReactNode }

export function Row({ name, ...cells }: RowProps) {
  return (
    <tr className={rowLook}>
      <th className={`${cellLook} ${wholeLine} w-34 text-ink2 max-phone:w-auto`} scope="row">
        {name}
      </th>
      {'both' in cells ? (
        <td className={`${cellLook} ${wholeLine}`} colSpan={2}>
          {cells.both}
        </td>
      ) : (
        <>
          <td className={cellLook}>{cells.theirs}</td>
          <td className={cellLook}>{cells.mine}</td>
        </>
      )}
    </tr>
  )
}
