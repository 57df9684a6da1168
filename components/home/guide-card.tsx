import { useTranslations } from 'next-intl'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { ArrowIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { dayInWords } from '#i18n/when.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { minutesOf } from '#lib/guide/minutes.ts'

/** So many answers to the first question are told; the others stand on the guide's own page. */
const shown = 5

/** A guide by what people see: each answer to its first question leads on from there. */
export function GuideCard({ loaded: { guide, words, locale } }: { loaded: LoadedGuide }) {
  const t = useTranslations('Home')
  const choices = Object.entries(mustLookup(guide.steps, guide.start).choices)
  const labels = mustLookup(words.steps, guide.start).choices
  const { least, most } = minutesOf(guide)
  // Times of steps are estimates: a sum of them is no exact figure.
  const rounded = (minutes: number) => Math.max(5, 5 * Math.round(minutes / 5))
  const isFew = choices.length <= shown + 1
  const told = isFew ? choices : choices.slice(0, shown)
  const overview = href({ locale, guide: guide.id })
  const figures = [
    t('steps', { steps: Object.keys(guide.steps).length }),
    Object.keys(guide.signals).length > 0 && t('codes', { codes: Object.keys(guide.signals).length }),
    t('minutes', { least: rounded(least), most: rounded(most) })
  ]
  return (
    <article className="group/card flex flex-col overflow-hidden rounded-lg border border-line bg-bg">
      <div className="flex-1 px-5 pt-4 pb-3 max-phone:px-4">
        <h3 className="text-lg/7 font-semibold">
          <PageLink className="hover:text-acc" href={overview} isPrefetched>
            {words.guide.title}
          </PageLink>
        </h3>
        <p className="mb-3 line-clamp-3 text-note/6 text-ink2">{words.guide.summary}</p>
        <ul className="gap-x-10 rails:group-only/card:columns-2">
          {told.map(([choice, target]) => (
            <li className="break-inside-avoid border-t border-line" key={choice}>
              <PageLink
                className="flex min-h-11 items-center justify-between gap-4 py-1.5 text-note/5.5 hover:text-acc"
                href={href({ locale, guide: guide.id, place: target })}
              >
                {labels[choice]}
                <ArrowIcon className="size-4 flex-none text-acc" />
              </PageLink>
            </li>
          ))}
        </ul>
        {!isFew && (
          <p className="border-t border-line pt-2.5 text-note">
            <TextLink href={overview}>{t('more', { n: choices.length - shown })}</TextLink>
          </p>
        )}
      </div>
      <p className="flex flex-wrap justify-between gap-x-6 border-t border-line bg-bg2 px-5 py-2.5 text-fine text-ink2 max-phone:px-4">
        <span>{figures.filter(Boolean).join(' · ')}</span>
        <span>{t('reviewed', { date: dayInWords(guide.reviewed, locale) })}</span>
      </p>
    </article>
  )
}
