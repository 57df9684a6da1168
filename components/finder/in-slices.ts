import type { Answer } from '#lib/signals/answer.ts'
import type { Findable } from '#lib/signals/find-signals.ts'

const longestSlice = 15

/** Searches a text in the page itself, leaving the page time to react after every slice. The returned function cancels the search. */
export function inSlices(findable: Findable, text: string, done: (answer: Answer) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isEnded = false
  // Loaded only here: where a worker runs, the page itself needs none of it.
  import('#lib/signals/answer.ts').then(
    ({ answering }) => {
      const work = answering(findable, text)
      const slice = () => {
        if (isEnded) return
        const start = performance.now()
        do {
          const { done: isDone, value } = work.next()
          if (isDone) return done(value)
        } while (performance.now() - start < longestSlice)
        timer = setTimeout(slice)
      }
      slice()
    },
    () => {}
  )
  return () => {
    isEnded = true
    clearTimeout(timer)
  }
}
