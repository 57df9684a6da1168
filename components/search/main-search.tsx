import { useTranslations } from 'next-intl'
import { SearchIcon } from '#components/ui/lazy-icons.tsx'
import type { Locale } from '#i18n/locales.ts'
import { SearchField } from './search-field.tsx'

/** The large field of a page that is there to find something. */
export function MainSearch({ locale, searchHref }: { locale: Locale; searchHref: string }) {
  const t = useTranslations('Search')
  return (
    <SearchField
      className="relative mt-6 print:hidden"
      failed={t('failed')}
      inputClassName="h-16 w-full rounded-lg border border-edge bg-bg ps-13 pe-32 text-lg placeholder:text-ink2 max-phone:h-13 max-phone:ps-11 max-phone:pe-3 max-phone:text-base"
      isMain
      label={t('label')}
      locale={locale}
      placeholder={t('placeholder')}
      searchHref={searchHref}
    >
      <SearchIcon className="pointer-events-none absolute start-5 top-5.5 size-5 text-ink2 max-phone:start-4 max-phone:top-4" />
      <button
        className="absolute end-2 top-2 h-12 rounded-md bg-acc px-5 font-semibold text-acc-ink forced-colors:border forced-colors:border-[CanvasText] max-phone:static max-phone:mt-2 max-phone:w-full"
        type="submit"
      >
        {t('submit')}
      </button>
    </SearchField>
  )
}
