import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { FinderMessages } from '#components/case/messages.ts'
import { Remark } from '#components/ui/remark.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { nearestSteps } from '#lib/guide/nearest-steps.ts'
import type { Way } from './codes-not-listed.tsx'
import { useCount } from './use-count.ts'

type Props = {
  messages: FinderMessages
  lines: number
  logs: string[]
  text: string
  /** Codes in the text that match no signal. */
  unknown: readonly string[]
  ways: Way[]
}

/** What was searched for without result, what to collect, and where to go next: steps that share words with the text, then the usual ones. */
export function NothingFound({ messages, lines, logs, text, unknown, ways }: Props) {
  const { locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const count = useCount()
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words)
  const near = (index ? nearestSteps(index, text) : []).map((place) => ({
    href: href({ locale, guide, place }),
    title: index?.steps[place]?.title ?? place
  }))
  const others = ways.filter((way) => near.every((each) => each.href !== way.href))

  return (
    <Remark>
      <p>
        {count(messages.read, lines)} {formatMessage(messages.knows, { logs: list(logs) })}
      </p>
      {unknown.length > 0 && <p>{formatMessage(messages.unknown, { codes: list(unknown) })}</p>}
      <p>{messages.none}</p>
      {near.length > 0 && (
        <>
          <p>{messages.nearest}</p>
          <WayList ways={near} />
        </>
      )}
      <p>{messages.ways}</p>
      <WayList ways={others} />
    </Remark>
  )
}

function WayList({ ways }: { ways: Way[] }) {
  return (
    <ul className="list-disc ps-5">
      {ways.map(({ href, title }) => (
        <li key={href}>
          <TextLink href={href}>{title}</TextLink>
        </li>
      ))}
    </ul>
  )
}
