import { useTranslations } from 'next-intl'
import { ChevronIcon } from '#components/ui/icons.tsx'
import { type Address, plainHref } from '#i18n/href.ts'
import { languages, otherLanguages } from '#i18n/locales.ts'
import { menu, quietButton } from './header-looks.ts'
import { LanguageLink } from './language-link.tsx'

type Props = { address: Address }

/** Links to the page's other languages: a plain link to one, a menu for several. */
export function LanguageSwitch({ address }: Props) {
  const t = useTranslations('Site')
  const others = otherLanguages(address.locale)
  if (others.length < 2)
    return others.map(({ id, name }) => (
      <LanguageLink className={`${quietButton} gap-2`} href={plainHref({ ...address, locale: id })} key={id} locale={id}>
        <Name code={languageCode(id)} name={name} />
      </LanguageLink>
    ))
  return (
    <div className="relative">
      <button className={`${quietButton} gap-2`} popoverTarget="languages" type="button">
        <span className="sr-only">{t('language')}: </span>
        <Name
          code={languageCode(address.locale)}
          name={languages.find(({ id }) => id === address.locale)?.name ?? address.locale}
        />
        <ChevronIcon className="size-4" />
      </button>
      <ul className={`${menu} below-its-button at-the-end`} id="languages" popover="auto">
        {others.map(({ id, name }) => (
          <li key={id}>
            <LanguageLink className="menu-link" href={plainHref({ ...address, locale: id })} locale={id}>
              {name}
            </LanguageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** On a phone only the code is visible; screen readers still get the name. */
function Name({ name, code }: { name: string; code: string }) {
  return (
    <>
      <span className="max-phone:sr-only">{name}</span>
      <span aria-hidden="true" className="font-semibold phone:hidden">
        {code}
      </span>
    </>
  )
}

function languageCode(locale: string): string {
  return new Intl.Locale(locale).language.toUpperCase()
}
