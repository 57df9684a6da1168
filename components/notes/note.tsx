import { useTranslations } from 'next-intl'
import { NoteIcon } from '#components/ui/icons.tsx'
import { longestText } from '#lib/guide/case.ts'
import { NoteField } from './note-field.tsx'

type Props = { about: string; title: string }

/** The reader's folded note on a step, outcome or prerequisite. The folded line shows whether there is one. */
export function Note({ about, title }: Props) {
  const t = useTranslations('Notes')
  return (
    <details className="group/note mt-5 text-note/6 open-on-paper noscript:hidden print:wrap-anywhere print:whitespace-pre-wrap print:has-[textarea:placeholder-shown]:hidden">
      <summary className="flex min-h-7 w-fit items-center gap-1.5 text-acc underline-offset-3 hover:*:underline print:hidden">
        <NoteIcon />
        <span className="hidden group-has-[textarea:placeholder-shown]/note:inline">{t('add')}</span>
        <span className="font-semibold group-has-[textarea:placeholder-shown]/note:hidden">{t('own')}</span>
      </summary>
      <label className="print:font-semibold" htmlFor={`note-${about}`}>
        {t('title', { title })}
      </label>
      <NoteField
        about={about}
        className="my-1 block field-sizing-content max-h-[75vh] min-h-24 w-full rounded-md border border-edge bg-bg px-3 py-2 wrap-anywhere text-ink print:hidden"
        id={`note-${about}`}
        maxLength={longestText}
      />
      <p className="text-sm/5 text-ink2 print:hidden">{t('hint')}</p>
    </details>
  )
}
