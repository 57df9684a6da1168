import { useTranslations } from 'next-intl'
import { CasesButton } from '#components/cases/cases-button.tsx'
import type { GuideEntry } from '#components/loaded-guide.ts'
import { HeaderSearch } from '#components/search/header-search.tsx'
import { ChevronIcon, LogoIcon, MenuIcon, ThemeIcon } from '#components/ui/icons.tsx'
import { Page } from '#components/ui/page.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { href } from '#i18n/href.ts'
import type { Locale } from '#i18n/locales.ts'
import { headerButton, menu, quietButton } from './header-looks.ts'
import { LanguageSwitch } from './language-switch.tsx'

type Props = {
  locale: Locale
  guide?: GuideEntry
  guides: readonly GuideEntry[]
  place?: string
  /** Address of what the search asks for first; absent where the page has a field of its own. */
  searchHref?: string
}

/** Logo, guide, the guide's pages, search, languages and theme. On a phone everything but logo, search and language folds into a menu. */
export function SiteHeader({ locale, guide, guides, place, searchHref }: Props) {
  const t = useTranslations('Site')
  const pages = guide && <GuidePages guide={guide} isNamed={false} locale={locale} place={place} />

  return (
    <header className="relative border-b border-line text-note print:hidden" id="header">
      <SkipLink href="#content">{t('skip')}</SkipLink>
      <Page className="flex h-14 items-center gap-1 max-phone:gap-0">
        <PageLink className={`${headerButton} -ms-2 gap-3 text-[17px] font-semibold`} href={href({ locale })}>
          <LogoIcon className="size-6 text-acc" />
          {t('name')}
        </PageLink>
        {guide && (
          <>
            <span aria-hidden="true" className="mx-3 h-8 border-s border-line max-rails:hidden" />
            <GuideSwitcher guide={guide} guides={guides} locale={locale} />
            <div className="ms-6 max-rails:hidden">
              <GuidePages guide={guide} isNamed locale={locale} place={place} />
            </div>
          </>
        )}
        <div className="ms-auto flex items-center max-rails:gap-1">
          {guide && (
            <div className="max-rails:hidden">
              <CasesButton className={`${quietButton} gap-2 noscript:hidden`}>{t('cases')}</CasesButton>
            </div>
          )}
          {searchHref && <HeaderSearch locale={locale} searchHref={searchHref} />}
          <LanguageSwitch address={{ locale, guide: guide?.id, place }} />
          <button
            aria-label={t('theme')}
            className={`${quietButton} noscript:hidden`}
            data-theme-toggle=""
            title={t('theme')}
            type="button"
          >
            <ThemeIcon />
          </button>
          {pages && (
            <div className="relative rails:hidden">
              <button className={quietButton} popoverTarget="menu" title={t('menu')} type="button">
                <MenuIcon className="size-5" />
                <span className="sr-only">{t('menu')}</span>
              </button>
              <div className={`${menu} below-its-button at-the-end`} id="menu" popover="auto">
                {pages}
              </div>
            </div>
          )}
        </div>
      </Page>
    </header>
  )
}

function GuideSwitcher({ guide, guides, locale }: { guide: GuideEntry; guides: readonly GuideEntry[]; locale: Locale }) {
  const t = useTranslations('Guide')
  return (
    <div className="relative max-rails:hidden">
      <button className={`${headerButton} gap-2 font-semibold`} popoverTarget="guides" type="button">
        <span className="sr-only">{t('switcher')}: </span>
        {guide.short}
        <ChevronIcon className="size-4" />
      </button>
      <ul className={`${menu} below-its-button`} id="guides" popover="auto">
        {guides.map(({ id, short }) => (
          <li key={id}>
            <PageLink aria-current={id === guide.id} className="menu-link" href={href({ locale, guide: id })}>
              {short}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

type PagesProps = { locale: Locale; guide: GuideEntry; place?: string; isNamed: boolean }

/** Only the list in the wide header is a named landmark, because the phone menu repeats its links. */
function GuidePages({ locale, guide, place, isNamed }: PagesProps) {
  const t = useTranslations('Guide')
  const tSite = useTranslations('Site')
  const tPages = useTranslations('Pages')
  const pages = [
    { place: undefined, name: t('overview') },
    ...guide.pages.map((type) => ({ place: type, name: tPages(`${type}.name`) }))
  ]
  const links = pages.map((page) => (
    <li key={page.place ?? ''}>
      <PageLink
        aria-current={page.place === place ? 'page' : undefined}
        className={isNamed ? 'bar-link' : 'menu-link text-ink2 hover:text-ink'}
        href={href({ locale, guide: guide.id, place: page.place })}
      >
        {page.name}
      </PageLink>
    </li>
  ))
  return isNamed ? (
    <nav aria-label={t('navigation')}>
      <ul className="flex gap-1">{links}</ul>
    </nav>
  ) : (
    <ul>
      {links}
      <li className="noscript:hidden">
        <PageLink className="menu-link text-ink2 hover:text-ink" href={href({ locale, hash: 'cases' })}>
          {tSite('cases')}
        </PageLink>
      </li>
    </ul>
  )
}
