import { foreignLang } from '#components/guide-text/foreign-lang.ts'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Note } from '#components/notes/note.tsx'
import { textLook } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { PrerequisiteItem, type PrerequisiteLooks } from './prerequisite-item.tsx'

type Props = {
  loaded: LoadedGuide
  ids: readonly string[]
  /** False where the surrounding step is the check. */
  hasText: boolean
  /** Whether their fix has been made, so that nothing leads there. */
  isFixed?: boolean
  place?: string
}

// The first frame shows the stored ticks before their words are there.
const untilReady = 'not-ready:group-not-data-[state=empty]:hidden'

const looks: PrerequisiteLooks = {
  item: 'group mt-0 scroll-mt-4 border-b border-line py-1.5 last:border-b-0 last:pb-0 target:rounded-[1px] target:bg-acc-bg target:[box-shadow:0_0_0_0.5rem_var(--color-acc-bg)] print:break-inside-avoid',
  label: 'flex cursor-pointer gap-3 text-base/6',
  below: 'flex min-h-6.5 flex-wrap items-start justify-between gap-x-4 ps-9 text-sm/6.5',
  details: 'open-on-paper open:basis-full print:basis-full',
  summary: 'min-h-6.5 w-fit',
  status: `me-1 inline-block text-ink2 noscript:hidden ${untilReady}`,
  state: 'font-normal text-(--state) group-not-data-[state=empty]:font-semibold',
  how: `${textLook} inline-block whitespace-nowrap print:hidden ${untilReady}`,
  // Painted when its last button is parsed: a group aligned to the end would move while it grows.
  toggles:
    'ms-auto flex gap-2 not-has-[[data-mark=not-applicable]]:invisible max-phone:w-full max-phone:flex-wrap max-phone:py-1 noscript:hidden print:hidden max-phone:*:[a]:w-full',
  toggle: 'min-h-6.5 rounded-full border border-line px-2.5 text-fine/6 text-ink2 state-toggle max-phone:min-h-9 max-phone:px-4'
}

/** Prerequisites to confirm, each with how to check it. */
export function PrerequisiteList({ ids, ...props }: Props) {
  return (
    <ul className="max-w-182 list-none border-t border-line p-0 print:max-w-none">
      {ids.map((id) => (
        <Prerequisite {...props} id={id} key={id} />
      ))}
    </ul>
  )
}

async function Prerequisite({ loaded, id, hasText, isFixed, place }: Omit<Props, 'ids'> & { id: string }) {
  const { guide, locale, words } = loaded
  const { revision, fixedBy } = mustLookup(guide.prerequisites, id)
  const { title, changed, lang: written } = mustLookup(words.prerequisites, id)
  const lang = foreignLang(written, locale)
  const Text = hasText && (await loaded.text('prerequisites', id))
  return (
    <PrerequisiteItem
      changed={
        changed?.[revision] && (
          <p className="ms-9 mt-1.5 mb-1 rounded-sm border-s-4 border-warn bg-warn-bg px-3 py-2 text-sm/5.5" lang={lang}>
            {changed[revision]}
          </p>
        )
      }
      fixHref={isFixed || fixedBy === place ? undefined : href({ locale, guide: guide.id, place: fixedBy })}
      id={id}
      lang={lang}
      looks={looks}
      revision={revision}
      title={title}
    >
      {Text && (
        <div className="max-w-124 pt-1 pb-3 text-note/6 print:py-0">
          <div
            className="*:not-first:mt-2 print:in-[details:not([open])]:hidden [&_:is(ul,ol)]:ps-5 [&_ol]:list-decimal [&_ul]:list-disc"
            lang={lang}
          >
            <Text components={guideTextComponents(loaded)} />
          </div>
          <Note about={id} title={title} />
        </div>
      )}
    </PrerequisiteItem>
  )
}
