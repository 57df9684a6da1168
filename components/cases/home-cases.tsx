'use client'

import { useEffect, useState } from 'react'
import type { HomeGuides } from '#components/home/home-guides.ts'
import { useFocusHeading } from '#components/ui/use-focus-heading.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { CasesList, type CasesListProps } from './cases-list.tsx'

type Props = Pick<CasesListProps, 'messages' | 'locale'> & {
  guides: HomeGuides
}

/** The cases of all guides. */
export function HomeCases({ messages, locale, guides }: Props) {
  useFocusHeading()
  const [indexes, setIndexes] = useState<Readonly<Record<string, GuideIndex>>>({})

  useEffect(() => {
    for (const [guide, { indexHref }] of Object.entries(guides))
      fetch(indexHref)
        .then((response) => response.json() as Promise<GuideIndex>)
        .then((index) => setIndexes((known) => ({ ...known, [guide]: index })))
        // Names and files work without it.
        .catch(() => undefined)
  }, [guides])

  return <CasesList guideName={(id) => lookup(guides, id)?.short ?? id} indexes={indexes} locale={locale} messages={messages} />
}
