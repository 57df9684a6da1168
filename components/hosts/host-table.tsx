import { useTranslations } from 'next-intl'
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

const rows = '[&_tr]:break-inside-avoid [&_tr:target]:bg-acc-bg'
const cells =
  '[&_:is(th,td)]:border-b [&_:is(th,td)]:border-line [&_:is(th,td)]:py-2.5 [&_:is(th,td)]:pe-4 [&_:is(th,td)]:text-start [&_:is(th,td)]:align-top [&_:is(th,td)]:font-normal'
const heads = '[&_thead_th]:border-b-2 [&_thead_th]:border-ink [&_thead_th]:text-sm/5.5 [&_thead_th]:font-semibold'
/** On a narrow screen each row is a block of its own, and its heads are only heard. */
const narrow =
  'not-print:max-rails:block not-print:max-rails:[&_tbody]:block not-print:max-rails:[&_tbody]:border-t-2 not-print:max-rails:[&_tbody]:border-ink not-print:max-rails:[&_thead]:absolute not-print:max-rails:[&_thead]:[clip-path:inset(50%)]'
const narrowRows =
  'not-print:max-rails:[&_tr]:flex not-print:max-rails:[&_tr]:flex-wrap not-print:max-rails:[&_tr]:gap-x-4 not-print:max-rails:[&_tr]:border-b not-print:max-rails:[&_tr]:border-line not-print:max-rails:[&_tr]:py-2.5'
const narrowCells =
  'not-print:max-rails:[&_tbody_:is(th,td)]:border-0 not-print:max-rails:[&_tbody_:is(th,td)]:p-0 not-print:max-rails:[&_tbody_:is(th,td:nth-child(n+5))]:w-full not-print:max-rails:[&_tbody_td:nth-child(5)]:my-1'

const columns = [
  ['host', 'w-[25%]'],
  ['port', 'w-[10%]'],
  ['direction', 'w-[8%]'],
  ['neededBy', 'w-[13%]'],
  ['purpose', 'w-[23%]'],
  ['source', 'w-[21%]']
] as const

type Props = { loaded: LoadedGuide; labelledBy: string; hosts: [id: string, host: Host][] }

/** The hosts of one part, of all variants; rows of other variants than the chosen one are not shown. */
export function HostTable({ loaded, labelledBy, hosts }: Props) {
  const t = useTranslations('Hosts')
  const { variants } = loaded.guide
  const own = { variants: variants.filter((variant) => hosts.some(([, host]) => isIn(host, variant))) }
  return (
    <table
      aria-labelledby={labelledBy}
      className={`w-full table-fixed border-collapse text-note/5.5 ${rows} ${cells} ${heads} ${narrow} ${narrowRows} ${narrowCells} ${variantClass(variants, own)}`}
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
      <tbody className="**:[code]:bg-transparent **:[code]:p-0">
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
    <tr className={variantClass(guide.variants, host)} id={id}>
      <th className={`*:[code]:font-bold ${host.replacedBy ? '*:[code]:line-through' : ''}`} scope="row">
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
      <td>
        {purpose} {note}
        {host.replacedBy && (
          <span className="block">
            {t('instead')}{' '}
            <a className={textLook} href={`#${host.replacedBy}`}>
              <HostName name={mustLookup(guide.hosts, host.replacedBy).name} />
            </a>
          </span>
        )}
      </td>
      <td>
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
