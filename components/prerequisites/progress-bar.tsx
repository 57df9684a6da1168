import type { ShownState } from './shown-states.ts'

type Props = { states: [id: string, state: ShownState][] }

/** One segment per prerequisite; decoration, the count beside it carries the meaning. */
export function ProgressBar({ states }: Props) {
  return (
    <div aria-hidden="true" className="state-bar noscript:hidden">
      {states.map(([id, state]) => (
        <span data-state={state} key={id} />
      ))}
    </div>
  )
}
