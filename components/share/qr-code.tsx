'use client'

import { useEffect, useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { textLook } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'

const room = 'mt-2 min-h-72 w-[min(18rem,100%)]'

type Modules = boolean[][]

type Props = { address: string; messages: LazyMessages['Share'] }

/** A button that shows an address as a QR code. */
export function QrCode({ address, messages }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={`${textLook} max-phone:inline-flex max-phone:min-h-11 max-phone:items-center`}>{messages.qr}</summary>
      {isOpen && <Drawing address={address} key={address} messages={messages} />}
    </details>
  )
}

function Drawing({ address, messages }: Props) {
  const [modules, setModules] = useState<Modules | 'too-long' | 'failed'>()
  useEffect(() => {
    import('qr')
      .then(({ encodeQR }) => setModules(tried(() => encodeQR(address, 'raw', { ecc: 'low', border: 4 })) ?? 'too-long'))
      .catch(() => setModules('failed'))
  }, [address])

  if (!modules) return <p className={room} />
  if (typeof modules === 'string') return <p>{modules === 'failed' ? messages.qrFailed : messages.qrTooLong}</p>
  return (
    <svg className={room} role="img" viewBox={`0 0 ${modules.length} ${modules.length}`}>
      <title>{formatMessage(messages.qrLabel, { address })}</title>
      <path d={`M0 0h${modules.length}v${modules.length}H0z`} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** An SVG path with one rectangle for every run of dark modules. */
function pathOf(modules: Modules): string {
  return modules
    .flatMap((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g)
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    )
    .join('')
}

function tried<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
