'use client'

import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import type { Finder } from '#components/finder/finder.tsx'
import type { Evidence } from './evidence.tsx'

const loadEvidence = () => import('./evidence.tsx')
const loadFinder = () => import('#components/finder/finder.tsx')

/** Code that loads once the page is there; nothing until then, nor where it cannot be loaded. */
function useCode<T>(load: () => Promise<T>): T | undefined {
  const [code, setCode] = useState<T>()
  useEffect(() => {
    load().then(setCode, () => {})
  }, [load])
  return code
}

type EvidenceProps = ComponentProps<typeof Evidence> & {
  /** The same rows with nothing filled in, to stand there without the code. */
  children: ReactNode
}

/** The evidence of an outcome, loaded only there. */
export function LazyEvidence({ children, ...props }: EvidenceProps) {
  const code = useCode(loadEvidence)
  return code ? <code.Evidence {...props} /> : <div className="evidence-waiting">{children}</div>
}

/** The finder, loaded only where it stands. */
export function LazyFinder(props: ComponentProps<typeof Finder>) {
  const code = useCode(loadFinder)
  return <div className="finder-room needs-scripting">{code && <code.Finder {...props} />}</div>
}
