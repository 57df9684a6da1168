import type { Messages } from 'next-intl'
import type { ChangeEvent } from 'react'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { longestText } from '#lib/guide/case.ts'
import type { Collected } from '#lib/guide/collected.ts'

/** A step that tells a piece of evidence: its title, its address, and the labels of its choices. */
type EvidenceStep = { readonly title: string; readonly href: string; readonly labels: Readonly<Record<string, string>> }

/** Evidence that an outcome asks for: its name, and the steps that tell it, by id. */
export type EvidenceItem = { readonly id: string; readonly name: string; readonly from: Readonly<Record<string, EvidenceStep>> }

export type EvidenceWords = Messages['Evidence']

type Row = EvidenceItem & Partial<Collected>

type Props = {
  rows: readonly Row[]
  words: EvidenceWords
  /** Without them the rows have the same room and cannot be filled in. */
  onTick?: (id: string, event: ChangeEvent<HTMLInputElement>) => void
  onType?: (id: string, text: string) => void
}

/** What support will ask for: what is missing before what is there. Wherever a row stands it takes the same room. */
export function EvidenceList({ rows, words: t, ...deeds }: Props) {
  const missing = rows.filter(({ have }) => !have)
  const count = (n: number) => formatMessage(t.ofTotal, { n, total: rows.length })
  return (
    <>
      <Part count={count(missing.length)} rows={missing} title={t.missing} words={t} {...deeds} />
      <div className="needs-scripting">
        <Part
          count={count(rows.length - missing.length)}
          rows={rows.filter(({ have }) => have)}
          title={t.collected}
          words={t}
          {...deeds}
        />
      </div>
    </>
  )
}

function Part({ title, count, rows, ...more }: Props & { title: string; count: string }) {
  return (
    <section className="evidence">
      <div className="evidence-title">
        <h2 tabIndex={-1}>{title}</h2>
        <span className="needs-scripting">{count}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <Evidence key={row.id} row={row} {...more} />
        ))}
      </ul>
    </section>
  )
}

function Evidence({ row, words: t, onTick, onType }: Pick<Props, 'words' | 'onTick' | 'onType'> & { row: Row }) {
  const { id, name, from, have = false, text = '', answers = {} } = row
  const steps = Object.entries(from)
  return (
    <li data-state={have ? 'confirmed' : 'empty'}>
      <label>
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
        <p key={step}>
          {t.fromStep} <PageLink className="text-link" href={href}>{`“${title}”`}</PageLink>{' '}
          <span className="evidence-answer">
            {Object.entries(labels).map(([choice, label]) => (
              <span data-given={answers[step] === choice} key={choice}>
                {t.answer} <strong>{label}</strong>
              </span>
            ))}
          </span>
        </p>
      ))}
      <input
        aria-label={`${t.field}: ${name}`}
        className="needs-scripting"
        maxLength={longestText}
        onChange={onType && (({ target }) => onType(id, target.value))}
        placeholder={t.field}
        readOnly={!onType}
        type="text"
        value={text}
      />
      {text && <p className="print-only">{text}</p>}
    </li>
  )
}
