'use client'

import { useEffect, useState } from 'react'
import { PartHeading } from '#components/ui/headings.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { basePath, fileHref } from '#i18n/href.ts'
import { type KnownGuides, nearMisses } from '#i18n/near-misses.ts'

type Props = { guides: KnownGuides; labels: { locale: string; near: string }[] }

/** Existing addresses similar to the one that was asked for. */
export function NearMisses({ guides, labels }: Props) {
  const [found, setFound] = useState<string[]>([])

  useEffect(() => {
    setFound(nearMisses(location.pathname.slice(basePath.length), guides))
  }, [guides])

  if (found.length === 0) return null
  return (
    <section>
      <PartHeading>
        {labels.map(({ locale, near }) => (
          <span className="block" key={locale} lang={locale}>
            {near}
          </span>
        ))}
      </PartHeading>
      <ul>
        {found.map((path) => (
          <li key={path}>
            <a className={textLook} href={fileHref(path) + location.hash}>
              {fileHref(path)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
