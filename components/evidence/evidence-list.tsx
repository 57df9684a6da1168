import type { Messages } from 'next-intl'
import type { ChangeEvent, ReactNode, ToggleEvent } from 'react'
import { TextLink, textLook } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { longestText } from '#lib/guide/case.ts'
import type { Collected } from '#lib/guide/collected.ts'

/** A step that provides a piece of evidence: title, address and choice labels. */
type EvidenceStep = { readonly title: string; readonly href: string; readonly labels: Readonly<Record<string, string>> }

/** A piece of evidence that an outcome asks for: its name, how to collect it, and the steps that provide it, by id. */
export type EvidenceItem = {
  readonly id: string
  readonly name: string
  readonly help?: ReactNode
  readonly from: Readonly<Record<string, EvidenceStep>>
}

export type EvidenceMessages = Messages['Evidence']

type Row = EvidenceItem & Partial<Collected>

type Props = {
  rows: readonly Row[]
  messages: EvidenceMessages
  /** Without it the rows cannot be filled in, but take the same space. */
  onTick?: (id: string, event: ChangeEvent<HTMLInputElement>) => void
  onType?: (id: string, text: string) => void
}

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
    <section className="mt-5">
      <div className="flex items-baseline justify-between border-b border-line pb-2">
        <h2 className="mt-0 text-body/6 font-semibold" tabIndex={-1}>
          {title}
        </h2>
        <span className="text-sm text-ink2 figures noscript:hidden">{count}</span>
      </div>
      <ul className="list-none p-0">
        {rows.map((row) => (
          <EvidenceRow key={row.id} row={row} {...more} />
        ))}
      </ul>
    </section>
  )
}

function EvidenceRow({ row, messages: t, onTick, onType }: Pick<Props, 'messages' | 'onTick' | 'onType'> & { row: Row }) {
  const { id, name, help, from, have = false, text = '', answers = {} } = row
  const steps = Object.entries(from)
  return (
    <li className="mt-0 border-b border-line py-1.5 print:break-inside-avoid" data-state={have ? 'confirmed' : 'empty'}>
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
      <div className="ms-9 text-sm/5.5 text-ink2 *:not-first:mt-1 [&_pre]:text-ink">
        {help}
        {/* One line, whether there is an answer or not. */}
        {steps.map(([step, { title, href, labels }]) => (
          <p className="-m-1 p-1 not-print:truncate" key={step}>
            {answers[step] === undefined ? (
              t.fromStep
            ) : (
              <>
                {t.answer} <strong className="text-ink">{labels[answers[step]]}</strong> ·
              </>
            )}{' '}
            <TextLink href={href}>{`“${title}”`}</TextLink>
          </p>
        ))}
        <details className="noscript:hidden print:hidden" onToggle={onType && focusField}>
          <summary className="flex min-h-7 items-center gap-2">
            <span className={textLook}>{t.field}</span>
            <span className="min-w-0 flex-1 truncate text-ink">{text}</span>
          </summary>
          <input
            aria-label={`${t.field}: ${name}`}
            className="mb-1 block h-9 w-full rounded-md border border-edge bg-bg px-3 text-note text-ink"
            maxLength={longestText}
            onChange={onType && (({ target }) => onType(id, target.value))}
            readOnly={!onType}
            type="text"
            value={text}
          />
        </details>
        {text && <p className="not-print:hidden">{text}</p>}
      </div>
    </li>
  )
}

/** What was asked for is what is typed in next. */
function focusField({ currentTarget }: ToggleEvent<HTMLDetailsElement>) {
  if (currentTarget.open) currentTarget.querySelector('input')?.focus()
}
