import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { InterruptsIcon } from '#components/ui/icons.tsx'
import { dayInWords } from '#i18n/when.ts'
import { isIn, portOf } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Host } from '#lib/guide/types.ts'
import { HostName } from './host-name.tsx'
import { variantClass } from './variant-class.ts'

type Props = { loaded: LoadedGuide; labelledBy: string; hosts: [id: string, host: Host][] }

/** The hosts of one part, of all variants; rows of other variants than the chosen one are not shown. */
export function HostTable({ loaded, labelledBy, hosts }: Props) {
  const t = useTranslations('Hosts')
  const { variants } = loaded.guide
  const own = { variants: variants.filter((variant) => hosts.some(([, host]) => isIn(host, variant))) }
  return (
    <table aria-labelledby={labelledBy} className={`host-table ${variantClass(variants, own)}`}>
      <thead>
        <tr>
          {(['host', 'port', 'direction', 'neededBy', 'purpose', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hosts.map(([id, host]) => (
          <HostRow host={host} id={id} key={id} loaded={loaded} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { loaded: LoadedGuide; id: string; host: Host }

function HostRow({ loaded: { guide, words, locale }, id, host }: RowProps) {
  const t = useTranslations('Hosts')
  const { purpose, note } = mustLookup(words.hosts, id)
  const { title, url } = mustLookup(guide.sources, host.source)
  return (
    <tr className={`${host.replacedBy ? 'host-to-remove' : ''} ${variantClass(guide.variants, host)}`} id={id}>
      <th scope="row">
        {host.replacedBy && (
          <span className="tag">
            <InterruptsIcon className="size-3" />
            {t('removeRule')}
          </span>
        )}
        <HostName name={host.name} />
      </th>
      <td className="host-port">
        {host.protocol} {portOf(host)}
      </td>
      <td>{t(`directions.${host.direction}`)}</td>
      <td>{mustLookup(words.guide.parts, host.part).neededBy}</td>
      <td>
        {purpose} {note}
        {host.replacedBy && (
          <span className="block">
            {t('instead')}{' '}
            <a className="text-link" href={`#${host.replacedBy}`}>
              <HostName name={mustLookup(guide.hosts, host.replacedBy).name} />
            </a>
          </span>
        )}
      </td>
      <td>
        <a className="text-link" href={url} rel="noreferrer">
          {title}
        </a>
        <span className="host-verified">
          {t('columns.verified')}: {dayInWords(host.verified, locale)}
        </span>
      </td>
    </tr>
  )
}
