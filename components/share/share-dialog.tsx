'use client'

import { type ReactNode, useState } from 'react'
import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { plainHref } from '#i18n/href.ts'
import { type Locale, languages } from '#i18n/locales.ts'
import { ShareHandoff } from './share-handoff.tsx'
import { SharedLink } from './shared-link.tsx'
import '#components/more.css'

/** A place to share: its title in every language, with the guide's name before it. */
export type SharedPlace = { place: string; kind: 'step' | 'outcome'; titles: Readonly<Record<Locale, string>> }

type Props = { shared: SharedPlace; messages: LazyMessages; onClose: () => void }

/** Links to a place: plain, or with the case so far; in the reader's language or the recipient's. */
export function ShareDialog({ shared: { place, kind, titles }, messages: { Share: t, sentences }, onClose }: Props) {
  const { locale: own, guide } = useGuide()
  const [locale, setLocale] = useState(own as Locale)
  const title = titles[locale]
  const address = location.origin + plainHref({ locale, guide, place })
  const { sentence = '', sentenceHandoff = '' } = sentences[locale] ?? {}

  return (
    <Dialog onClose={onClose} title={t.titles[kind]}>
      <fieldset className="mt-4 flex flex-wrap gap-x-5">
        <legend className="float-start text-ink2">{t.language}</legend>
        {languages.map(({ id, name }) => (
          <label className="inline-flex min-h-7 items-center gap-2" dir="auto" key={id} lang={id}>
            <input checked={id === locale} name="share-language" onChange={() => setLocale(id)} type="radio" />
            {name}
          </label>
        ))}
      </fieldset>
      <Part title={t[kind]}>
        <p>{t.stepText}</p>
        <SharedLink address={address} label={t[kind]} sentence={sentence} title={title} messages={t} />
      </Part>
      <Part title={t.handoff}>
        <ShareHandoff address={address} sentence={sentenceHandoff} title={title} messages={t} />
      </Part>
      <form className="mt-6" method="dialog">
        <Button kind="secondary" type="submit">
          {t.close}
        </Button>
      </form>
    </Dialog>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 border-t border-line pt-4">
      <h3 className="text-body font-semibold">{title}</h3>
      {children}
    </section>
  )
}
