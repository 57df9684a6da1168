import { useTranslations } from 'next-intl'
import { SearchIcon } from '#components/ui/lazy-icons.tsx'
import type { Locale } from '#i18n/locales.ts'
import { SearchField } from './search-field.tsx'

/** The field in the header: on a phone as small as a button, and over the header once it is entered. */
export function HeaderSearch({ locale, searchHref }: { locale: Locale; searchHref: string }) {
  const t = useTranslations('Search')
  return (
    <div className="h-9 w-40 max-phone:h-11 max-phone:w-11">
      <SearchField
        className="header-search relative"
        inputClassName="size-full rounded-md border border-edge bg-bg ps-9 pe-2 text-note placeholder:text-ink2 hover:border-acc"
        failed={t('failed')}
        label={t('label')}
        locale={locale}
        placeholder={t('short')}
        searchHref={searchHref}
      >
        <SearchIcon className="pointer-events-none absolute start-3 inset-y-0 my-auto size-4 text-ink2" />
      </SearchField>
    </div>
  )
}
