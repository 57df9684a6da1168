import { CopyingButton, type Props } from './copying-button.tsx'

/** Copies a text on the page. Its look is rendered on the server, so it adds no JavaScript to pages. */
export function CopyButton(props: Omit<Props, 'className'>) {
  return (
    <CopyingButton
      {...props}
      className="inline-flex min-h-9 flex-none items-center gap-2 rounded-md px-2 text-sm font-semibold text-acc hover:bg-acc-bg data-[copy=unfilled]:text-warn forced-colors:border forced-colors:border-[CanvasText] noscript:hidden print:hidden"
    />
  )
}
