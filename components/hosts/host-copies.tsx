import { getTranslations } from 'next-intl/server'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { CopyButton } from '#components/ui/copy-button.tsx'
import type { Cloud } from '#lib/guide/types.ts'
import { hostLists, listFormats } from './host-lists.ts'

/** The list of one cloud to copy; where nothing copies, it stands below to be selected. */
export async function HostCopies({ loaded, cloud }: { loaded: LoadedGuide; cloud: Cloud }) {
  const t = await getTranslations('Hosts')
  const tCommand = await getTranslations('Command')
  const lists = await hostLists(loaded, cloud)
  const idOf = (format: string) => `${cloud}-${format}`
  return (
    <section aria-label={t('copyList', { cloud: t(`clouds.${cloud}`) })} className="host-copies" data-clouds={cloud}>
      <div className="host-copy-line needs-scripting">
        {listFormats.map((format) => (
          <CopyButton
            copied={tCommand('copied')}
            copy={t(`copy.${format}`)}
            failed={tCommand('copyFailed')}
            from={idOf(format)}
            key={format}
          />
        ))}
        <a className="text-link" href={`#cloud-${cloud}`}>
          {t('linkToCloud')}
        </a>
      </div>
      <details>
        <summary className="text-link">{t('show')}</summary>
        {listFormats.map((format) => (
          <figure key={format}>
            <figcaption>{t(`formats.${format}`)}</figcaption>
            <pre id={idOf(format)}>{lists[format]}</pre>
          </figure>
        ))}
      </details>
    </section>
  )
}
