import { answerTo } from '#lib/signals/answer.ts'
import type { Findable } from '#lib/signals/find-signals.ts'

// Runs beside the page, so that no text, however long, keeps its reader from reading on. It is told once what to look for, then
// texts, one after the other; whoever asks ends it where a text is no longer wanted.

export type Question = { readonly findable: Findable } | { readonly id: number; readonly text: string }

let findable: Findable = { signals: {}, logs: {} }

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('findable' in data) findable = data.findable
  else postMessage({ id: data.id, answer: answerTo(findable, data.text) })
})
