import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import { crc32 } from './crc32.ts'
import { deflate, inflate, readUpTo } from './deflate.ts'
import { mostBytes } from './limits.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('bytes are written as Node writes them, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes))
    })
  )
})

test('as many bytes as a reader unpacks are written, too', () => {
  const bytes = Uint8Array.from({ length: mostBytes }, (_, index) => (index * 7_919) % 256)
  expect(toBase64Url(bytes) === Buffer.from(bytes).toString('base64url')).toBe(true)
})

test('text that would not be written so is not read', () => {
  for (const text of ['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'A+==', 'A/', 'A A', 'A.', 'é', 'AA\n'])
    expect(fromBase64Url(text), text).toBeUndefined()
})

test('the checksum is the one of zip files', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

test('what is compressed comes back, up to the limit', async () => {
  const bytes = bytesOf('symptom connection line-ok yes '.repeat(1_000))
  const packed = await deflate(bytes)
  expect(packed.length).toBeLessThan(300)
  expect(await inflate(packed, bytes.length)).toEqual(bytes)
  expect(await inflate(packed, bytes.length - 1)).toBeUndefined()
})

test('a stream without end is left at the limit', async () => {
  let isLeft = false
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
    cancel: () => {
      isLeft = true
    }
  })
  expect(await readUpTo(endless, 10_000)).toBeUndefined()
  expect(isLeft).toBe(true)
})
