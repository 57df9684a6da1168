'use client'

import type { ComponentProps } from 'react'
import { useCode } from '#components/ui/use-code.ts'
import type { Finder } from './finder.tsx'

const loadFinder = () => import('./finder.tsx')

/** The finder, loaded on demand. */
export function LazyFinder(props: ComponentProps<typeof Finder>) {
  const code = useCode(loadFinder)
  return code && <code.Finder {...props} />
}
