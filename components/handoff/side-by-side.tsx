import type { ReactNode } from 'react'
import type { LazyLabels } from '#components/case/labels.ts'

const cell = 'border-b border-line py-2 pe-3 text-start align-top max-phone:border-0 max-phone:py-0'
const head = 'border-b-2 border-ink py-2 pe-3 text-start align-top text-sm font-semibold'

type Props = { caption?: string; words: LazyLabels['Handoff']; children: ReactNode }

/** What came and what the reader has, in two columns; on a phone each row's name stands above. */
export function SideBySide({ caption, words: t, children }: Props) {
  return (
    <table className="mb-5 w-full max-phone:**:[tr]:grid max-phone:**:[tr]:grid-cols-2 max-phone:**:[tr]:border-b max-phone:**:[tr]:border-line max-phone:**:[tr]:py-1.5">
      {caption && <caption className="text-start font-semibold">{caption}</caption>}
      <thead>
        <tr>
          <th className={`${head} max-phone:hidden`} scope="col">
            <span className="sr-only">{t.what}</span>
          </th>
          <th className={head} scope="col">
            {t.inLink}
          </th>
          <th className={head} scope="col">
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
    <tr>
      <th className={`${cell} w-34 font-normal text-ink2 max-phone:col-span-full max-phone:w-auto`} scope="row">
        {name}
      </th>
      {'both' in cells ? (
        <td className={`${cell} max-phone:col-span-full`} colSpan={2}>
          {cells.both}
        </td>
      ) : (
        <>
          <td className={cell}>{cells.theirs}</td>
          <td className={cell}>{cells.mine}</td>
        </>
      )}
    </tr>
  )
}
