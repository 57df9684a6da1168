import { useLocale, useMessages } from 'next-intl'
import { DownIcon } from '#components/ui/lazy-icons.tsx'
import { formatCount } from '#i18n/format-count.ts'

type Props = { count: number }

/** The number of answers, next to a step's tags. The first link after the heading. */
export function AnswersLink({ count }: Props) {
  const { Place } = useMessages()
  return (
    <a
      className="absolute end-0 top-0 flex items-center gap-1.5 text-sm/6 text-acc underline underline-offset-3 print:hidden"
      href="#choices"
    >
      <span>
        <span className="sr-only">{Place.toChoices}: </span>
        <Count count={count} />
      </span>
      <DownIcon className="size-3.5" />
    </a>
  )
}

/** The same link at the lower edge of a phone, until the answers are in view. Hidden from screen readers, which have the first one. */
export function AnswersBar({ count }: Props) {
  return (
    <div aria-hidden="true" className="sticky bottom-0 -mb-12 phone:hidden print:hidden">
      <a
        className="flex h-12 items-center justify-between border-t border-edge bg-bg px-4 font-semibold text-acc"
        href="#choices"
        tabIndex={-1}
      >
        <Count count={count} />
        <DownIcon className="size-3.5" />
      </a>
    </div>
  )
}

function Count({ count }: Props) {
  const { Case } = useMessages()
  return formatCount(Case.answers, count, useLocale())
}
