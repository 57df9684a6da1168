import { useTranslations } from 'next-intl'
import { RailHeading } from '#components/ui/headings.tsx'

/** What to expect, in three lines. */
export function HowItWorks() {
  const t = useTranslations('Home.how')
  return (
    <section>
      <RailHeading>{t('title')}</RailHeading>
      <ol className="text-sm/5">
        {(['say', 'look', 'end'] as const).map((line, at) => (
          <li className="group relative flex gap-3 pb-3" key={line}>
            <span
              aria-hidden="true"
              className="figures z-1 inline-flex size-5.5 flex-none items-center justify-center rounded-full border-2 border-acc bg-bg text-fine font-semibold text-acc"
            >
              {at + 1}
            </span>
            <span aria-hidden="true" className="absolute start-2.5 top-5 bottom-0 border-s-2 border-acc group-last:hidden" />
            <p>
              <strong className="block font-semibold">{t(`${line}.title`)}</strong>
              <span className="text-ink2">{t(`${line}.text`)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
