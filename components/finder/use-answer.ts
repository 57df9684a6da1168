import { useEffect, useState } from 'react'
import type { Answer } from '#lib/signals/answer.ts'
import type { Findable } from '#lib/signals/find-signals.ts'
import { type Searcher, searcher } from './searcher.ts'

type Answered = {
  readonly answer?: Answer
  /** The text that was searched. */
  readonly text: string
}

/** After this many milliseconds the reader is told that the search is running. */
const lateAfter = 200

/** The latest search result, and whether a new one is taking long. When the text changes, the previous search is cancelled. */
export function useAnswer(findable: Findable | undefined, text: string): Answered & { readonly isLate: boolean } {
  const [answered, setAnswered] = useState<Answered>({ text: '' })
  const [late, setLate] = useState<string>()
  const own = useSearcher(findable)

  useEffect(() => {
    if (!own) return
    if (text.trim() === '') return setAnswered({ text })
    const timer = setTimeout(() => setLate(text), lateAfter)
    const stop = own.search(text, (answer) => {
      clearTimeout(timer)
      setAnswered({ answer, text })
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [own, text])

  return { ...answered, isLate: late === text && answered.text !== text }
}

function useSearcher(findable: Findable | undefined): Searcher | undefined {
  const [current, setCurrent] = useState<Searcher>()
  useEffect(() => {
    if (!findable) return
    const started = searcher(findable)
    setCurrent(started)
    return started.close
  }, [findable])
  return current
}
