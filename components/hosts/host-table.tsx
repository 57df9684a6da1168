import { useTranslations } from 'next-intl'
import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { InterruptsIcon } from '#components/ui/icons.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { dayInWords } from '#i18n/when.ts'
import { isIn, portOf } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Host } from '#lib/guide/types.ts'
import { HostName } from './host-name.tsx'
import { variantClass } from './variant-class.ts'

/** For rows that are rendered as blocks. */
const wholeLine = 'not-print:max-rails:w-full'

const columns = [
  ['host', 'w-[25%]'],
  ['port', 'w-[10%]'],
  ['direction', 'w-[8%]'],
  ['neededBy', 'w-[13%]'],
  ['purpose', 'w-[23%]'],
  ['source', 'w-[21%]']
] as const

type Props = { loaded: LoadedGuide; labelledBy: string; hosts: [id: string, host: Host][] }

/** The hosts of one part, for all variants. Rows of variants that are not chosen are hidden. */
export function HostTable({ loaded, labelledBy, hosts }: Props) {
  const t = useTranslations('Hosts')
  const { variants } = loaded.guide
  const own = { variants: variants.filter((variant) => hosts.some(([, host]) => isIn(host, variant))) }
  return (
    <table
      aria-labelledby={labelledBy}
      className={`table-fixed text-note/5.5 not-print:max-rails:stacked ${variantClass(variants, own)}`}
    >
      <thead>
        <tr>
          {columns.map(([column, width]) => (
            <th className={width} key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="not-print:max-rails:border-t-2 not-print:max-rails:border-ink [&_code]:bg-transparent [&_code]:p-0">
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
  const { purpose, note, lang } = mustLookup(words.hosts, id)
  const { title, url } = mustLookup(guide.sources, host.source)
  return (
    <tr className={`target:bg-acc-bg ${variantClass(guide.variants, host)}`} id={id}>
      <th className={`${wholeLine} *:[code]:font-bold ${host.replacedBy ? '*:[code]:line-through' : ''}`} scope="row">
        {host.replacedBy && (
          <span className="mb-1 flex">
            <Tag tone="bad">
              <InterruptsIcon className="size-3" />
              {t('removeRule')}
            </Tag>
          </span>
        )}
        <HostName name={host.name} />
      </th>
      <td>
        {host.protocol} {portOf(host)}
      </td>
      <td>{t(`directions.${host.direction}`)}</td>
      <td>{mustLookup(words.guide.parts, host.part).neededBy}</td>
      <td className={`${wholeLine} not-print:max-rails:my-1`}>
        <span lang={foreignLang(lang, locale)}>
          {purpose} {note}
        </span>
        {host.replacedBy && (
          <span className="block">
            {t('instead')}{' '}
            <a className={textLook} href={`#${host.replacedBy}`}>
              <HostName name={mustLookup(guide.hosts, host.replacedBy).name} />
            </a>
          </span>
        )}
      </td>
      <td className={wholeLine}>
        <a className={textLook} href={url} rel="noreferrer">
          {title}
        </a>
        <span className="block text-fine text-ink2">
          {t('columns.verified')}: {dayInWords(host.verified, locale)}
        </span>
      </td>
    </tr>
  )
}
