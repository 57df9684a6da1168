import type { FinderMessages } from '#components/case/messages.ts'
import { Remark } from '#components/ui/remark.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import type { Unlisted } from '#lib/signals/unlisted-codes.ts'

/** A link to a place and the place's title. */
export type Way = { href: string; title: string }

type Props = { codes: readonly Unlisted[]; messages: FinderMessages; target?: Way }

/** Codes that belong to a log but match no signal, with a link to the place for their readers. */
export function CodesNotListed({ codes, messages, target }: Props) {
  return (
    <Remark>
      {codes.map(({ code, line }) => (
        <p key={code}>{formatMessage(messages.unlisted, { code, line, list: messages.list })}</p>
      ))}
      {target && (
        <p>
          {messages.unlistedNext} <TextLink href={target.href}>{target.title}</TextLink>
        </p>
      )}
    </Remark>
  )
}
