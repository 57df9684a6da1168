import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'

type Props = { loaded: LoadedGuide; hosts?: readonly string[] }

/** Links from the hosts that a text names to their rows in the firewall request list. */
export function HostListLink({ loaded: { guide, locale }, hosts = [] }: Props) {
  const t = useTranslations('Hosts')
  const [first] = hosts
  if (!first) return null
  return (
    <p className="mt-2.5 text-note/6 print:hidden">
      <TextLink href={href({ locale, guide: guide.id, place: 'hosts', hash: first })}>
        {t('inList', { count: hosts.length })}
      </TextLink>
    </p>
  )
}
