import type { Messages } from 'next-intl'
import type { ChangeEvent } from 'react'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { longestText } from '#lib/guide/case.ts'
import type { Collected } from '#lib/guide/collected.ts'

/** A step that provides a piece of evidence: title, address and choice labels. */
type EvidenceStep = { readonly title: string; readonly href: string; readonly labels: Readonly<Record<string, string>> }

/** A piece of evidence that an outcome asks for: its name and the steps that provide it, by id. */
export type EvidenceItem = { readonly id: string; readonly name: string; readonly from: Readonly<Record<string, EvidenceStep>> }

export type EvidenceMessages = Messages['Evidence']

type Row = EvidenceItem & Partial<Collected>

type Props = {
  rows: readonly Row[]
  messages: EvidenceMessages
  /** Without it the rows cannot be filled in, but take the same space. */
  onTick?: (id: string, event: ChangeEvent<HTMLInputElement>) => void
  onType?: (id: string, text: string) => void
}

const remarkLook = 'ms-9 text-sm/5 text-ink2'

/** What support will ask for, missing items first. A row takes the same space wherever it stands. */
export function EvidenceList({ rows, messages: t, ...deeds }: Props) {
  const missing = rows.filter(({ have }) => !have)
  const count = (n: number) => formatMessage(t.ofTotal, { n, total: rows.length })
  return (
    <>
      <Part count={count(missing.length)} rows={missing} title={t.missing} messages={t} {...deeds} />
      <div className="noscript:hidden">
        <Part
          count={count(rows.length - missing.length)}
          rows={rows.filter(({ have }) => have)}
          title={t.collected}
          messages={t}
          {...deeds}
        />
      </div>
    </>
  )
}

function Part({ title, count, rows, ...more }: Props & { title: string; count: string }) {
  return (
    <section className="mt-6">
      <div className="flex items-baseline justify-between border-b border-line pb-2">
        <h2 className="text-body/6 font-semibold" tabIndex={-1}>
          {title}
        </h2>
        <span className="text-sm text-ink2 figures noscript:hidden">{count}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <EvidenceRow key={row.id} row={row} {...more} />
        ))}
      </ul>
    </section>
  )
}

function EvidenceRow({ row, messages: t, onTick, onType }: Pick<Props, 'messages' | 'onTick' | 'onType'> & { row: Row }) {
  const { id, name, from, have = false, text = '', answers = {} } = row
  const steps = Object.entries(from)
  return (
    <li className="border-b border-line pt-2 pb-3 print:break-inside-avoid" data-state={have ? 'confirmed' : 'empty'}>
      <label className="flex gap-3 text-base/6.5">
        <input
          checked={have}
          data-evidence={id}
          disabled={!onTick || Object.keys(answers).length > 0}
          onChange={onTick && ((event) => onTick(id, event))}
          type="checkbox"
        />
        <span>{name}</span>
      </label>
      {steps.map(([step, { title, href, labels }]) => (
        <p className={remarkLook} key={step}>
          {t.fromStep} <TextLink href={href}>{`“${title}”`}</TextLink> {/* Each answer has its room, whichever is given. */}
          <span className="inline-grid align-top *:[grid-area:1/1]">
            {Object.entries(labels).map(([choice, label]) => (
              <span className={answers[step] === choice ? undefined : 'invisible print:hidden'} key={choice}>
                {t.answer} <strong className="text-ink">{label}</strong>
              </span>
            ))}
          </span>
        </p>
      ))}
      <input
        aria-label={`${t.field}: ${name}`}
        className="ms-9 mt-1.5 block h-9 w-[calc(100%-2.25rem)] rounded-md border border-edge bg-bg px-3 text-note text-ink noscript:hidden print:hidden"
        maxLength={longestText}
        onChange={onType && (({ target }) => onType(id, target.value))}
        placeholder={t.field}
        readOnly={!onType}
        type="text"
        value={text}
      />
      {text && <p className={`${remarkLook} not-print:hidden`}>{text}</p>}
    </li>
  )
}
