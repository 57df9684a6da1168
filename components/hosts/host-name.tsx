import { Fragment } from 'react'
import { partsAtDots } from '#components/guide-text/units.ts'

/** A host name. If it is too long for one line, it breaks after a dot, but `*.` and the last part never stand alone. */
export function HostName({ name }: { name: string }) {
  return (
    <code className="wrap-break-word">
      <WithBreaks text={name} />
    </code>
  )
}

/** A text in which lines end after the dots of a host name only. */
export function WithBreaks({ text }: { text: string }) {
  return partsAtDots(text).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
