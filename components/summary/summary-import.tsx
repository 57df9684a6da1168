'use client'

import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages, SummaryMessages } from '#components/case/messages.ts'
import { HandoffDialog } from '#components/handoff/handoff-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { FileButton } from '#components/ui/file-button.tsx'
import type { CaseState, CaseStore } from '#lib/cases/case-store.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { longestPaste } from '#lib/handoff/limits.ts'
import { type FoundHandoff, receivedInText } from '#lib/handoff/received-in-text.ts'

type Props = {
  messages: SummaryMessages
  handoffMessages: LazyMessages['Handoff']
  /** Signal ids of the current guide, which its index does not contain. */
  signals: readonly string[]
  evidence: readonly string[]
}

/** Opens a file or pasted text to continue a case. The content is shown in the same dialog as a hand-off link. */
export function SummaryImport({ messages: t, handoffMessages, signals, evidence }: Props) {
  const { store } = useGuide()
  const index = useCase((state) => state.index)
  const fileInput = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState<FoundHandoff>()
  const [said, setSaid] = useState('')
  const titleId = useId()

  async function read(text: string) {
    if (!store.getState().index) setSaid(t.waiting)
    const index = await indexOnceThere(store)
    if (!index) return setSaid(t.offline)
    const ids = (all: readonly string[]) => Object.fromEntries(all.map((id) => [id, id]))
    const known = { ...index, evidence: ids(evidence), signals: ids(signals) }
    const received = await receivedInText(known, text)
    setFound(received)
    setSaid(received ? '' : t.notFound)
  }
  async function open(file?: File) {
    if (file && file.size > 4 * longestPaste) setFound({ received: { problem: 'too-long' } })
    else if (file) await read(await textOf(file))
  }
  function openChosen() {
    const input = fileInput.current
    open(input?.files?.[0])
    // The same file can be chosen again.
    if (input) input.value = ''
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    return file ? open(file) : read(event.dataTransfer.getData('text'))
  }

  // A file that was chosen before the scripts ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first time, later ones come by the event.
  useEffect(openChosen, [])

  return (
    <section
      aria-labelledby={titleId}
      className="self-start rounded-lg border border-dashed border-edge px-5 pt-4 pb-5 text-note/6 print:hidden"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 className="mb-2 text-xl/7 font-semibold" id={titleId}>
        {t.openTitle}
      </h2>
      <p>{t.openHint}</p>
      <p className="my-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <FileButton accept=".json,.txt,.md,text/*,application/json" onChange={openChosen} ref={fileInput}>
          {t.file}
        </FileButton>
        {t.drop}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          read(text)
        }}
      >
        <label className="font-semibold">
          {t.paste}
          <textarea
            className="mt-1 mb-3 block w-full rounded-md border border-edge bg-bg px-3 py-2 font-mono text-sm/5.5 font-normal"
            onChange={(event) => setText(event.target.value)}
            rows={5}
            spellCheck={false}
            value={text}
          />
        </label>
        <Button kind="secondary" type="submit">
          {t.open}
        </Button>
      </form>
      <p className="mt-2 min-h-6 font-semibold text-ink2" role="status">
        {said}
      </p>
      {index && found && (
        <HandoffDialog
          {...found}
          index={index}
          onDone={(words) => {
            setFound(undefined)
            setText('')
            setSaid(words)
          }}
          messages={{ ...handoffMessages, ...t.received, ...(found.fragment ? {} : t.receivedJson) }}
        />
      )}
    </section>
  )
}

/** The guide's index once it has loaded; `undefined` if it could not be fetched. */
function indexOnceThere(store: CaseStore): Promise<GuideIndex | undefined> {
  return new Promise((resolve) => {
    const stop = store.subscribe(look)
    function look({ index, isIndexMissing }: CaseState) {
      if (!index && !isIndexMissing) return
      stop()
      resolve(index)
    }
    look(store.getState())
  })
}

/** The text of a UTF-8 file, or UTF-16 as written by PowerShell. `undefined` if it cannot be read, for example a folder. */
async function textOf(file: File): Promise<string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
  } catch {
    return ''
  }
}
