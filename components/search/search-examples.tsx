import { useTranslations } from 'next-intl'
import { textLook } from '#components/ui/text-link.tsx'
import { plainHref } from '#i18n/href.ts'
import type { Locale } from '#i18n/locales.ts'
import type { SearchEntry } from '#lib/search/entry.ts'

const most = 3

/** What can be asked: something users say, a code, a message, from as many guides as there are. */
export function SearchExamples({ entries, locale }: { entries: readonly (readonly SearchEntry[])[]; locale: Locale }) {
  const t = useTranslations('Home')
  const tSearch = useTranslations('Search')
  const said = entries.flatMap((of) => of.flatMap(({ symptoms = [] }) => symptoms).slice(0, 1))
  const codes = entries
    .flatMap((of) => of.filter(({ kind, grade }) => kind === 'code' && grade === 'error').slice(0, 1))
    .map(({ title }) => title.split(' ')[0] ?? title)
  const examples = [...said.slice(0, most - 1), ...codes].slice(0, most)
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-fine text-ink2 print:hidden">
      {examples.length > 0 && <span>{t('examples')}</span>}
      {examples.map((example) => (
        <a className={textLook} href={`${plainHref({ locale, place: 'search' })}?q=${encodeURIComponent(example)}`} key={example}>
          {example}
        </a>
      ))}
      <span className="ms-auto">{tSearch('hint')}</span>
    </p>
  )
}
