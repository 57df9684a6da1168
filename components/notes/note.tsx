import { useTranslations } from 'next-intl'
import { NoteIcon } from '#components/ui/icons.tsx'
import { longestText } from '#lib/guide/case.ts'
import { NoteField } from './note-field.tsx'

type Props = { about: string; title: string }

/** The reader's own note on a step, outcome or prerequisite, folded; whether there is one is seen from outside. */
export function Note({ about, title }: Props) {
  const t = useTranslations('Notes')
  return (
    <details className="own-note needs-scripting">
      <summary>
        <NoteIcon />
        <span className="own-note-none">{t('add')}</span>
        <span className="own-note-some">{t('own')}</span>
      </summary>
      <label htmlFor={`note-${about}`}>{t('title', { title })}</label>
      <NoteField about={about} id={`note-${about}`} maxLength={longestText} />
      <p>{t('hint')}</p>
    </details>
  )
}
