import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { Note } from '#components/notes/note.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { PrerequisiteItem } from './prerequisite-item.tsx'

type Props = {
  loaded: LoadedGuide
  ids: readonly string[]
  /** Left out where the step around the list is the way to check them. */
  hasText: boolean
  place?: string
}

/** Prerequisites to tick, each with how to check it. */
export function PrerequisiteList({ loaded, ids, hasText, place }: Props) {
  return (
    <ul className="prerequisites">
      {ids.map((id) => (
        <Prerequisite hasText={hasText} id={id} key={id} loaded={loaded} place={place} />
      ))}
    </ul>
  )
}

async function Prerequisite({ loaded, id, hasText, place }: Omit<Props, 'ids'> & { id: string }) {
  const { guide, locale, words } = loaded
  const { revision, fixedBy } = mustLookup(guide.prerequisites, id)
  const { title, changed } = mustLookup(words.prerequisites, id)
  const Text = hasText && (await loaded.text('prerequisites', id))
  return (
    <PrerequisiteItem
      changed={changed?.[revision]}
      fixHref={fixedBy === place ? undefined : href({ locale, guide: guide.id, place: fixedBy })}
      id={id}
      revision={revision}
      title={title}
    >
      {Text && (
        <>
          <Text components={guideTextComponents(loaded)} />
          <Note about={id} title={title} />
        </>
      )}
    </PrerequisiteItem>
  )
}
