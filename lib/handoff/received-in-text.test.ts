import { expect, test } from '@playwright/test'
import { type Case, emptyProgress } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { someGuide } from './handoff.test-data.ts'
import { encodeHandoff } from './link.ts'
import { receivedInText } from './received-in-text.ts'
import { encodeSummaryJson } from './summary.ts'

const address = 'https://guides.contoso.com/en/vpn/line-ok/'
const madeAt = Date.UTC(2026, 10, 24, 8, 31)
const handoff: Handoff = { guide: 'vpn', revision: 4, madeAt, trail: [], prerequisites: {} }
const read = (text: string) => receivedInText(someGuide, text)
const linkOf = async (handoff: Handoff) => address + (await encodeHandoff(handoff))

test('a summary as JSON is read as such, whatever link is in it', async () => {
  const dates = { createdAt: 0, changedAt: 0 }
  const progress = { ...emptyProgress, signals: { '31008': madeAt } }
  const c: Case = { format: 1, id: 'c', guide: 'vpn', revision: 1, name: '', ...dates, values: {}, recent: {}, progress }
  const json = encodeSummaryJson(c, { revision: 4, madeAt, withNotes: false, link: await linkOf({ ...handoff, revision: 3 }) })
  const received = { handoff: { ...handoff, signals: { '31008': madeAt } }, gone: [] }
  expect(await read(json ?? '')).toEqual({ received })
  expect(await read(`\ufeff\n ${json}`)).toEqual({ received })
  expect(await read(json?.slice(0, -9) ?? '')).toEqual({ received: { problem: 'damaged' } })
})

test('of several links the one that was made last is taken, wherever it stands', async () => {
  const [older, latest] = [await linkOf({ ...handoff, madeAt: madeAt - 1_000 }), await linkOf(handoff)]
  for (const text of [`${older}\n${latest}`, `${latest}\n${older}`, `${latest}\n${older.slice(0, -9)}\n${older}`])
    expect(await read(text)).toEqual({ received: { handoff, gone: [] }, fragment: latest.slice(address.length) })
})

test('where no link can be read the last says why', async () => {
  const cut = (await linkOf(handoff)).slice(0, -9)
  const other = await linkOf({ ...handoff, guide: 'mail-flow' })
  expect(await read(`${other}\n${cut}`)).toHaveProperty('received', { problem: 'incomplete' })
  expect(await read(`${cut}\n${other}`)).toHaveProperty('received', { problem: 'other-guide', guide: 'mail-flow' })
})

test('a text with neither has nothing', async () => {
  for (const text of ['', ' ', 'telusur', address, '[{"telusur":1}]']) expect(await read(text), text).toBeUndefined()
})
