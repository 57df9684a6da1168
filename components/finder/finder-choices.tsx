import { getLocale, getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { formatCount } from '#i18n/format-count.ts'

type Props = { count: number; children: ReactNode }

/** The choices of a step with a finder, and the button that reveals them once something was found. */
export async function FinderChoices({ count, children }: Props) {
  const { Finder } = await getMessages()
  return (
    <>
      <div data-choices-fold="">{children}</div>
      <div data-choices-show="" hidden>
        <Button aria-expanded={false} kind="secondary">
          {formatCount(Finder.noneOfThese, count, await getLocale())}
        </Button>
      </div>
    </>
  )
}
