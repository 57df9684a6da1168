'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button, buttonLook } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { openCase } from '#lib/cases/all-cases.ts'
import { CasesList } from './cases-list.tsx'
import '#components/more.css'

type Props = { messages: LazyMessages['Cases']; onClose: () => void }

/** The cases of the current guide, to choose the one that this tab shows. */
export function CasesDialog({ messages: t, onClose }: Props) {
  const { locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const refresh = useCase((state) => state.refresh)
  const preview = useCase((state) => state.preview)
  const shown = useCase(({ isPreviewing, mine, current }) => (isPreviewing ? mine() : current)?.id)

  function open() {
    preview()
    onClose()
  }
  return (
    <Dialog onClose={onClose} title={t.title}>
      <CasesList
        guide={guide}
        indexes={{ [guide]: index }}
        locale={locale}
        onChange={refresh}
        onOpen={open}
        shown={shown}
        messages={t}
      />
      <form className="mt-6" method="dialog">
        <PageLink
          className={buttonLook('secondary')}
          href={href({ locale, guide })}
          onClick={() => {
            openCase(sessionStorage, guide)
            open()
          }}
        >
          {t.new}
        </PageLink>{' '}
        <Button kind="secondary" type="submit">
          {t.close}
        </Button>
      </form>
    </Dialog>
  )
}
