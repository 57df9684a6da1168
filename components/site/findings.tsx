import { useTranslations } from 'next-intl'
import { Page } from '#components/ui/page.tsx'

type Props = { guide: string; findings: readonly string[] }

/** The findings of the content check that keep an unfinished guide from being shown. */
export function Findings({ guide, findings }: Props) {
  const t = useTranslations('Draft')
  return (
    <Page as="main" className="py-10" id="content">
      <h1 className="text-2xl font-semibold">{t('findings', { guide, count: findings.length })}</h1>
      <ul className="mt-6 grid gap-3">
        {findings.map((finding) => (
          <li className="font-mono text-sm break-words" key={finding}>
            {finding}
          </li>
        ))}
      </ul>
    </Page>
  )
}
