import { useId } from 'react'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import type { SearchedGuide } from '#lib/search/entry.ts'
import type { SearchMessages } from './search-messages.ts'

type Props = { guides: readonly SearchedGuide[]; messages: SearchMessages; locale: string; text: string; onOpen: () => void }

const mostGuides = 8
const longestText = 500

/** Where to begin without a hit, and what to tell whoever runs the site. */
export function NothingFound({ guides, messages, locale, text, onOpen }: Props) {
  const id = useId()
  return (
    <div className="px-5 pt-1 max-phone:px-4">
      <p>{messages.noneHint}</p>
      <ul className="my-2 list-disc ps-5">
        {guides.slice(0, mostGuides).map((guide) => (
          <li key={guide.id}>
            <TextLink href={href({ locale, guide: guide.id, place: guide.start })} onClick={() => setTimeout(onOpen)}>
              {guide.short}: {guide.question}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="text-ink2">{messages.tell}</p>
      <div className="-ms-2">
        <CopyButton copied={messages.copied} copy={messages.copy} failed={messages.copyFailed} from={id} />
      </div>
      <p className="sr-only" id={id}>
        {formatMessage(messages.told, { text: text.trim().slice(0, longestText), address: location.origin + location.pathname })}
      </p>
    </div>
  )
}
