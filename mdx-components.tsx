import type { MDXComponents } from 'mdx/types'

/** Next asks for this file. Each page gives its texts their components itself (components/guide-text.tsx). */
export function useMDXComponents(): MDXComponents {
  return {}
}
