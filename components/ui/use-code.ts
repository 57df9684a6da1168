'use client'

import { useEffect, useState } from 'react'

/** Loads code after the page has appeared, as soon as `load` is given. `undefined` until then, or if loading fails. */
export function useCode<T>(load: (() => Promise<T>) | undefined): T | undefined {
  const [code, setCode] = useState<T>()
  useEffect(() => {
    load?.().then(setCode, () => {})
  }, [load])
  return code
}
