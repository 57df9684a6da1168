'use client'

import { useEffect, useState } from 'react'

/** Code that loads once the page is there and `load` is given; nothing until then, nor where it cannot be loaded. */
export function useCode<T>(load: (() => Promise<T>) | undefined): T | undefined {
  const [code, setCode] = useState<T>()
  useEffect(() => {
    load?.().then(setCode, () => {})
  }, [load])
  return code
}
