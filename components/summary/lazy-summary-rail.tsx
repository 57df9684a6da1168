'use client'

import type { ComponentProps } from 'react'
import { useCode } from '#components/ui/use-code.ts'
import type { SummaryRail } from './summary-rail.tsx'

const loadRail = () => import('./summary-rail.tsx')

/** The summary beside an outcome, loaded only there. */
export function LazySummaryRail(props: ComponentProps<typeof SummaryRail>) {
  const code = useCode(loadRail)
  return code && <code.SummaryRail {...props} />
}
