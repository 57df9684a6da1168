import { useEffect, useState } from 'react'
import type { Answer } from '#lib/signals/answer.ts'
import type { Findable } from '#lib/signals/find-signals.ts'
import { type Searcher, searcher } from './searcher.ts'

type Answered = {
  readonly answer?: Answer
  /** The text it is the answer to. */
  readonly text: string
}

/** After so many milliseconds the reader should know that something goes on. */
const lateAfter = 200

/** The last answer to a text, and whether the next one lets the reader wait. A changed text ends the search for the one before. */
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
