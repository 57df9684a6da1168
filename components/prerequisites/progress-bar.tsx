import type { ShownState } from './shown-states.ts'

type Props = { states: [id: string, state: ShownState][] }

/** A bar with one segment per prerequisite. Decoration only: the number beside it says the same. */
export function ProgressBar({ states }: Props) {
  return (
    <div aria-hidden="true" className="state-bar noscript:hidden">
      {states.map(([id, state]) => (
        <span data-state={state} key={id} />
      ))}
    </div>
  )
}
