import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CopyButton } from '#components/ui/copy-button.tsx'

type Props = {
  caption: ReactNode
  /** What to do before copying, shown next to the caption. */
  hint?: string
  /** Announced after copying a text with placeholders left empty. */
  unfilled?: string
  /** The `<pre>` whose text is copied. */
  text: ReactNode
  /** Related content that is not copied. */
  children?: ReactNode
}

/** A text to copy, with its button. */
export function CommandFrame({ caption, hint, unfilled, text, children }: Props) {
  const t = useTranslations('Command')
  return (
    <figure className="rounded-lg border border-line bg-bg2 print:break-inside-avoid print:border-edge" data-command="">
      <figcaption className="flex min-h-9 items-center justify-between gap-x-4 ps-4 pe-2 pt-1 text-fine/5 text-ink2 max-phone:flex-wrap max-phone:pb-1.5">
        <span className="max-phone:flex-1">{caption}</span>
        {hint && <span className="flex-1 max-phone:order-1 max-phone:basis-full noscript:hidden">{hint}</span>}
        <CopyButton copied={t('copied')} copy={t('copy')} failed={t('copyFailed')} unfilled={unfilled} />
      </figcaption>
      <div className="px-4 pb-2 text-note/6 *:whitespace-pre-wrap *:wrap-anywhere">{text}</div>
      {children}
    </figure>
  )
}
