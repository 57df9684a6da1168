'use client'

import { useEffect, useState } from 'react'
import { useFocusHeading } from '#components/ui/use-focus-heading.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { CaseList, type CaseListProps } from './cases-list.tsx'

type Props = Pick<CaseListProps, 'words' | 'locale'> & {
  /** Guide id → address of its index. */
  indexHrefs: Readonly<Record<string, string>>
}

/** The cases of all guides. */
export function HomeCases({ words, locale, indexHrefs }: Props) {
  useFocusHeading()
  const [indexes, setIndexes] = useState<Readonly<Record<string, GuideIndex>>>({})

  useEffect(() => {
    for (const [guide, address] of Object.entries(indexHrefs))
      fetch(address)
        .then((response) => response.json() as Promise<GuideIndex>)
        .then((index) => setIndexes((known) => ({ ...known, [guide]: index })))
        // Names and files work without it.
        .catch(() => undefined)
  }, [indexHrefs])

  return <CaseList indexes={indexes} locale={locale} words={words} />
}
