'use client'

import { useState } from 'react'
import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyLabels } from '#components/case/labels.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { plainHref } from '#i18n/href.ts'
import { type Locale, languages } from '#i18n/locales.ts'
import { ShareHandoff } from './share-handoff.tsx'
import { SharedLink } from './shared-link.tsx'

/** A place as it is shared: its title, with the guide's name before it, in every language. */
export type SharedPlace = { place: string; kind: 'step' | 'outcome'; titles: Readonly<Record<Locale, string>> }

type Props = { shared: SharedPlace; words: LazyLabels; onClose: () => void }

/** The links to a place: plain, and with what is known so far; in the reader's language or the recipient's. */
export function ShareDialog({ shared: { place, kind, titles }, words: { Share: t, sentences }, onClose }: Props) {
  const { locale: own, guide } = useGuide()
  const [locale, setLocale] = useState(own as Locale)
  const title = titles[locale]
  const address = location.origin + plainHref({ locale, guide, place })
  const { sentence = '', sentenceHandoff = '' } = sentences[locale] ?? {}

  return (
    <Dialog onClose={onClose} title={t.title}>
      <fieldset className="share-language">
        <legend>{t.language}</legend>
        {languages.map(({ id, name }) => (
          <label dir="auto" key={id} lang={id}>
            <input checked={id === locale} name="share-language" onChange={() => setLocale(id)} type="radio" />
            {name}
          </label>
        ))}
      </fieldset>
      <section className="share-part">
        <h3>{t[kind]}</h3>
        <p>{t.stepText}</p>
        <SharedLink address={address} label={t[kind]} sentence={sentence} title={title} words={t} />
      </section>
      <section className="share-part">
        <h3>{t.handoff}</h3>
        <ShareHandoff address={address} sentence={sentenceHandoff} title={title} words={t} />
      </section>
      <form className="dialog-end" method="dialog">
        <button className="secondary-button" type="submit">
          {t.close}
        </button>
      </form>
    </Dialog>
  )
}
