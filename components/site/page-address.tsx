'use client'

import { useEffect, useState } from 'react'

type Props = { built: string; path: string }

/** The address of a page on the site it was opened from. Without scripting, the address known when the site was built. */
export function PageAddress({ built, path }: Props) {
  const [address, setAddress] = useState(built)
  useEffect(() => setAddress(location.origin + path), [path])
  return address
}
