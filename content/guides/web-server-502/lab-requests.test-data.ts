import { type IncomingMessage, type RequestOptions, request } from 'node:http'
import type { Fault } from './lab-faults.test-data.ts'

type Manner = {
  readonly options?: RequestOptions
  readonly body?: Buffer
  /** When the client hangs up, in milliseconds. */
  readonly leavesAfter?: number
  readonly read?: (response: IncomingMessage) => void
}

const manners: Readonly<Record<NonNullable<Fault['by']>, Manner>> = {
  upload: { options: { method: 'POST' }, body: Buffer.alloc(30_000_000) },
  upgrade: { options: { headers: { connection: 'Upgrade', upgrade: 'websocket' } } },
  leave: { leavesAfter: 500 },
  'slow-reader': { read: (response) => setTimeout(() => response.resume(), 1_000) },
  twice: {}
}

/** Asks for an address, and waits for the end, whichever way it ends. */
export async function ask(url: string, by?: Fault['by']): Promise<void> {
  const { options, body, leavesAfter, read = (response: IncomingMessage) => response.resume() } = by ? manners[by] : ({} as Manner)
  const asked = request(url, { agent: false, ...options })
  await new Promise<void>((end) => {
    asked.on('close', end)
    asked.on('error', () => undefined)
    asked.on('response', (response) => read(response.on('error', () => undefined)))
    asked.on('upgrade', (_, socket) => socket.on('close', end).resume())
    asked.end(body)
    if (leavesAfter !== undefined) setTimeout(() => asked.destroy(), leavesAfter)
  })
  if (by === 'twice') await ask(url)
}

/** Whether somebody answers there. */
export function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false })
    asked.on('response', (response) => resolve(response.resume().statusCode !== undefined))
    asked.on('error', () => resolve(false))
    asked.end()
  })
}
