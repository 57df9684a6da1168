import type { ComponentProps, ReactNode } from 'react'
import { ArrowIcon } from './icons.tsx'
import { PageLink } from './page-link.tsx'

type Props = Omit<ComponentProps<typeof PageLink>, 'className' | 'children'> & {
  label: string
  /** What stands below the label, smaller; on paper it is left out. */
  hints: readonly string[]
  /** Where the link leads, for paper. */
  onPaper?: string
  /** What stands before the arrow; on a phone below the words. */
  children?: ReactNode
}

/** A large link with an edge: on paper a box to tick. */
export function LinkCard({ label, hints, onPaper, children, ...link }: Props) {
  return (
    <PageLink
      {...link}
      className="flex min-h-14 items-center gap-4 rounded-lg border border-edge bg-bg px-5 py-1.25 hover:border-acc hover:bg-acc-bg max-phone:flex-wrap max-phone:gap-y-0 max-phone:py-2 print:min-h-0 print:break-inside-avoid print:border-0 print:px-0 print:before:size-5 print:before:flex-none print:before:self-start print:before:rounded-sm print:before:border-2"
    >
      <span className="min-w-0 flex-1 max-phone:basis-[calc(100%-3rem)]">
        <span className="block text-body/6 font-semibold text-balance">{label}</span>
        {hints.map((hint) => (
          <span className="block text-sm/5 text-ink2 print:hidden" key={hint}>
            {hint}
          </span>
        ))}
        {onPaper && <span className="text-note not-print:hidden print:block">{onPaper}</span>}
      </span>
      {children}
      <ArrowIcon className="size-5 text-acc print:hidden" />
    </PageLink>
  )
}
