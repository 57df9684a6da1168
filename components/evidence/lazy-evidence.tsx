'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useCode } from '#components/ui/use-code.ts'
import type { Evidence } from './evidence.tsx'

const loadEvidence = () => import('./evidence.tsx')

type Props = ComponentProps<typeof Evidence> & {
  /** The same rows, empty, shown until the code is loaded. */
  children: ReactNode
}

/** The evidence of an outcome, loaded on demand. */
export function LazyEvidence({ children, ...props }: Props) {
  const code = useCode(loadEvidence)
  return code ? <code.Evidence {...props} /> : children
}
