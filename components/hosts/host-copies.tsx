import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { mustLookup } from '#lib/guide/lookup.ts'
import { hostLists, listFormats } from './host-lists.ts'
import { variantClass } from './variant-class.ts'

type Props = { loaded: LoadedGuide; variant?: string }

/** The list of one variant, to copy. Without scripting it is shown below, to be selected. */
export async function HostCopies({ loaded, variant }: Props) {
  const { guide, words } = loaded
  const t = await getTranslations('Hosts')
  const tCommand = await getTranslations('Command')
  const lists = await hostLists(loaded, variant)
  const idOf = (format: string) => [variant ?? 'list', format].join('-')
  return (
    <section
      aria-label={variant ? t('copyListOf', { variant: mustLookup(words.guide.variants, variant) }) : t('copyList')}
      className={`mt-3 text-sm/7 print:hidden ${variant ? variantClass(guide.variants, { variants: [variant] }) : ''}`}
    >
      <div className="-ms-2 flex flex-wrap items-center gap-x-3 noscript:hidden">
        {listFormats.map((format) => (
          <CopyButton
            copied={tCommand('copied')}
            copy={t(`copy.${format}`)}
            failed={tCommand('copyFailed')}
            from={idOf(format)}
            key={format}
          />
        ))}
        {variant && (
          <a className={textLook} href={`#${variant}`}>
            {t('linkToVariant')}
          </a>
        )}
      </div>
      <details>
        <summary className={textLook}>{t('show')}</summary>
        {listFormats.map((format) => (
          <figure key={format}>
            <figcaption className="mt-3 font-semibold">{t(`formats.${format}`)}</figcaption>
            <pre
              className="rounded-lg border border-line bg-bg2 px-4 py-2.5 font-mono text-fine/5 wrap-anywhere whitespace-pre-wrap"
              id={idOf(format)}
            >
              {lists[format]}
            </pre>
          </figure>
        ))}
      </details>
    </section>
  )
}
