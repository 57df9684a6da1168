import type { Answer } from '#lib/signals/answer.ts'
import type { Findable } from '#lib/signals/find-signals.ts'
import type { Question } from './finder-worker.ts'
import { inSlices } from './in-slices.ts'

export type Searcher = {
  /** Searches a text; the returned function cancels the search. One text at a time. */
  readonly search: (text: string, done: (answer: Answer) => void) => () => void
  readonly close: () => void
}

/** Shorter texts are searched faster than a worker could be stopped, in characters. */
const shortText = 20_000

/** Searches texts in a worker, or in slices in the page if workers are not available. */
export function searcher(findable: Findable): Searcher {
  let worker: Worker | undefined
  let canWork = true
  let ask = () => {}
  let last = 0

  function start(): Worker | undefined {
    try {
      const started = new Worker(new URL('./finder-worker.ts', import.meta.url))
      started.onerror = (event) => {
        event.preventDefault()
        close()
        canWork = false
        ask()
      }
      started.postMessage({ findable } satisfies Question)
      return started
    } catch {
      canWork = false
    }
  }

  function close() {
    worker?.terminate()
    worker = undefined
  }

  function search(text: string, done: (answer: Answer) => void): () => void {
    const id = ++last
    let stopSlices = () => {}
    let isGoingOn = true
    const finish = (answer: Answer) => {
      if (!isGoingOn) return
      isGoingOn = false
      done(answer)
    }
    ask = () => {
      if (!isGoingOn) return
      if (canWork) worker ??= start()
      if (!worker) {
        stopSlices = inSlices(findable, text, finish)
        return
      }
      worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: Answer }>) => data.id === id && finish(data.answer)
      worker.postMessage({ id, text } satisfies Question)
    }
    ask()
    return () => {
      if (isGoingOn && text.length > shortText) close()
      isGoingOn = false
      stopSlices()
    }
  }

  worker = start()
  return { search, close }
}
